package org.reliance.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets embedded figures be framed by the sites that are named in {@code reliance.embed.origins}, and nothing by anybody else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    /** What every answer has, whoever makes it; an embedded figure has a policy of its own. */
    static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Content-Security-Policy", "frame-ancestors 'none'",
            "X-Frame-Options", "DENY");

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";
    private static final String EMBEDS = "/embed/";
    /** An embedded figure is its own page and its own drawing, style and script; nothing else may run or be fetched. */
    private static final String EMBED_POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors ";

    /** A drawing brings its letters along. */
    private static final String PLOT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; " + "frame-ancestors ";

    private static final String PLOT = ".svg";

    private static final Pattern ORIGIN =
            Pattern.compile("\\*|https?://(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:\\d{1,5})?");

    private final String ancestors;

    /**
     * SecurityHeaders by these sites.
     *
     * @param origins such as {@code https://news.example} or {@code https://*.house.example}; {@code *} for all; none
     *     for this site alone
     * @throws IllegalArgumentException naming what is no origin
     */
    SecurityHeaders(@Value("${reliance.embed.origins:}") List<String> origins) {
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "reliance.embed.origins: '%s' is no origin; one is https://news.example, without a path"
                                .formatted(origin));
            }
        }
        this.ancestors = String.join(" ", "'self'", String.join(" ", origins)).strip();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (request.getRequestURI().startsWith(request.getContextPath() + EMBEDS)) {
            response.setHeader(
                    POLICY, (request.getRequestURI().endsWith(PLOT) ? PLOT_POLICY : EMBED_POLICY) + ancestors);
            response.setHeader(FRAMES, null);
        }
        chain.doFilter(request, response);
    }
}
