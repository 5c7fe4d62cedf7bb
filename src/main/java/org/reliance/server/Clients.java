package org.reliance.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Tells clients apart: by their address, or by the network where one reader commonly has a whole network of addresses. */
public final class Clients {

    /** What a household or an office is given: 64 bits of an IPv6 address. */
    private static final int BYTES_OF_NETWORK = 8;

    private Clients() {}

    /** The client of a request. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** The client at an address. */
    public static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(wide.getAddress(), 0, BYTES_OF_NETWORK)
                    : address;
        } catch (IllegalArgumentException e) {
            // A proxy may pass on something else; it tells clients apart as well.
            return address;
        }
    }
}
