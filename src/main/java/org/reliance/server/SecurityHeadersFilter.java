package org.reliance.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer its headers: open data may be used by any site, embedded figures be framed by those that
 * {@link Framing} allows; everything else is for this site alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeadersFilter extends OncePerRequestFilter {

    private static final String EMBEDS = "/embed/";

    /** What other sites' pages may load: data, pictures, embedded figures and the script that gives these their height. */
    private static final List<String> OPEN = List.of("/api/", "/v3/api-docs", EMBEDS, "/embed-host.js", "/icon.svg");

    private final SecurityHeaders headers;
    private final Framing framing;

    SecurityHeadersFilter(SecurityHeaders headers, Framing framing) {
        this.headers = headers;
        this.framing = framing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.map().forEach(response::setHeader);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (OPEN.stream().anyMatch(path::startsWith)) {
            response.setHeader(SecurityHeaders.RESOURCE_POLICY, "cross-origin");
        }
        if (path.startsWith(EMBEDS)) {
            response.setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.embed(framing.ancestors()));
            response.setHeader(SecurityHeaders.FRAMES, null);
        }
        chain.doFilter(request, response);
    }
}
