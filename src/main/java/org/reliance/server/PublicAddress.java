package org.reliance.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where readers reach the program, as whoever runs it says.
 *
 * @param scheme http or https
 * @param host a name in lower case, or an IP address, one of version 6 in brackets
 * @param port as readers give it; that of the scheme where they give none
 * @param path what stands before every address of the program, such as {@code /charts}; empty for none
 */
record PublicAddress(String scheme, String host, int port, String path) {

    static final String SETTING = "reliance.public-address";

    private static final String HTTPS = "https";
    private static final Set<String> SCHEMES = Set.of("http", HTTPS);
    private static final int LONGEST = 300;
    private static final int HIGHEST_PORT = 65_535;
    private static final String UNRESERVED = "-._~";

    /**
     * Reads the setting.
     *
     * @param text such as {@code https://charts.example}, or {@code https://news.example/charts} where a proxy shows the
     *     program below another site; empty where readers are at the machine itself
     * @throws WrongSettingException where it is anything else
     */
    static Optional<PublicAddress> parse(String text) {
        String address = text.strip();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (address.length() > LONGEST) {
            throw wrong(address.substring(0, LONGEST) + "…");
        }
        try {
            return Optional.of(read(new URI(address)).orElseThrow(() -> wrong(address)));
        } catch (URISyntaxException e) {
            throw wrong(address);
        }
    }

    private static Optional<PublicAddress> read(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        boolean isPlain = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
        if (!SCHEMES.contains(scheme) || host == null || !isPlain) {
            return Optional.empty();
        }
        int port = address.getPort() == -1 ? usualPort(scheme) : address.getPort();
        String path = address.getRawPath();
        boolean isReachable = port >= 1 && port <= HIGHEST_PORT && isPath(path);
        return isReachable
                ? Optional.of(new PublicAddress(scheme, host.toLowerCase(Locale.ROOT), port, withoutSlash(path)))
                : Optional.empty();
    }

    /** A path of one meaning to every proxy: nothing in it is escaped, empty or a way back. */
    private static boolean isPath(String path) {
        return path.chars().allMatch(PublicAddress::isPlain)
                && Arrays.stream(withoutSlash(path).split("/", -1))
                        .skip(1)
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static boolean isPlain(int c) {
        return c == '/' || UNRESERVED.indexOf(c) >= 0 || (c < 128 && Character.isLetterOrDigit(c));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static int usualPort(String scheme) {
        return scheme.equals(HTTPS) ? 443 : 80;
    }

    private static WrongSettingException wrong(String address) {
        return new WrongSettingException(
                SETTING,
                address,
                "is no address that readers could open; one is https://charts.example, or https://news.example/charts");
    }

    /** Whether what readers send and get is encrypted on its way. */
    boolean isEncrypted() {
        return scheme.equals(HTTPS);
    }
}
