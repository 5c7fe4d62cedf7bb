package org.reliance.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where no public address is set, refuses requests to a name that is not the machine's own. A page of another site whose
 * name leads to this machine could else read what is shown to its user alone (DNS rebinding), and the name would stand in
 * the addresses of the answer.
 */
final class HostGate extends OncePerRequestFilter {

    private static final String LOCALHOST = "localhost";
    private static final int HIGHEST_PORT = 65_535;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request.getServerName(), request.getLocalAddr()) && request.getServerPort() <= HIGHEST_PORT) {
            chain.doFilter(request, response);
        } else {
            new Refusal(
                            HttpStatus.MISDIRECTED_REQUEST,
                            Words.say("host.title"),
                            Words.say("host.text", PublicAddress.SETTING),
                            Optional.empty())
                    .write(request, response);
        }
    }

    private static boolean isOwn(String host, String localAddress) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.equals(LOCALHOST) || name.endsWith("." + LOCALHOST)) {
            return true;
        }
        try {
            InetAddress address = InetAddress.ofLiteral(withoutBrackets(name));
            return address.isLoopbackAddress() || address.equals(InetAddress.ofLiteral(localAddress));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }
}
