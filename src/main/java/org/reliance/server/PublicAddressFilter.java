package org.reliance.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes every request one to the public address, so that whatever writes an address into an answer writes that one. What
 * the request itself says of how it was forwarded is hidden from all that come after.
 */
final class PublicAddressFilter extends OncePerRequestFilter {

    private final Map<String, String> stated;
    private final ForwardedHeaderFilter addresses = new ForwardedHeaderFilter();

    PublicAddressFilter(Optional<PublicAddress> address) {
        this.stated = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        address.ifPresent(here -> {
            stated.put("X-Forwarded-Proto", here.scheme());
            stated.put("X-Forwarded-Host", here.host());
            stated.put("X-Forwarded-Port", Integer.toString(here.port()));
            if (!here.path().isEmpty()) {
                stated.put("X-Forwarded-Prefix", here.path());
            }
        });
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        addresses.doFilter(new Restated(request, stated), response, chain);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** A request that says of how it was forwarded only what is stated. */
    private static final class Restated extends HttpServletRequestWrapper {

        private final Map<String, String> stated;

        Restated(HttpServletRequest request, Map<String, String> stated) {
            super(request);
            this.stated = stated;
        }

        private static boolean isForwarding(String header) {
            String name = header.toLowerCase(Locale.ROOT);
            return name.equals("forwarded") || name.startsWith("x-forwarded-");
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isForwarding(name) ? stated.get(name) : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isForwarding(name)
                    ? Collections.enumeration(
                            Optional.ofNullable(stated.get(name)).stream().toList())
                    : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            var names = Collections.list(super.getHeaderNames());
            names.removeIf(Restated::isForwarding);
            names.addAll(stated.keySet());
            return Collections.enumeration(names);
        }
    }
}
