package org.reliance.server;

import java.net.InetAddress;
import java.util.List;
import org.apache.catalina.util.NetMask;

/**
 * The proxies that are believed when they say for whom they ask.
 *
 * @param networks each in CIDR notation; none where nobody is believed
 */
record TrustedProxies(List<String> networks) {

    static final String SETTING = "reliance.trusted-proxies";

    /**
     * Reads the setting.
     *
     * @param values addresses such as {@code 127.0.0.1} and networks such as {@code 10.0.0.0/8} or {@code fd00::/8}
     * @throws WrongSettingException naming what is neither
     */
    static TrustedProxies of(List<String> values) {
        return new TrustedProxies(values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(TrustedProxies::network)
                .toList());
    }

    private static String network(String value) {
        int slash = value.indexOf('/');
        String address = slash < 0 ? value : value.substring(0, slash);
        try {
            // A literal alone: a name would have to be asked of others.
            int bits = InetAddress.ofLiteral(address).getAddress().length * Byte.SIZE;
            return new NetMask(slash < 0 ? address + "/" + bits : value).toString();
        } catch (IllegalArgumentException e) {
            throw wrong(value);
        }
    }

    private static WrongSettingException wrong(String value) {
        return new WrongSettingException(
                SETTING, value, "is no address of a proxy; one is 127.0.0.1, a network of them 10.0.0.0/8 or fd00::/8");
    }

    boolean isEmpty() {
        return networks.isEmpty();
    }

    /** The list as Tomcat reads it. */
    String text() {
        return String.join(",", networks);
    }
}
