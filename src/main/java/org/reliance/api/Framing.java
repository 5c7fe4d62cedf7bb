package org.reliance.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets embedded figures be framed by the sites that are named in {@code reliance.embed.origins}, and nothing by anybody else. */
@Component
class Framing extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
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
     * Framing by these sites.
     *
     * @param origins such as {@code https://news.example} or {@code https://*.house.example}; {@code *} for all; none
     *     for this site alone
     * @throws IllegalArgumentException naming what is no origin
     */
    Framing(@Value("${reliance.embed.origins:}") List<String> origins) {
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
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        if (request.getRequestURI().startsWith(request.getContextPath() + EMBEDS)) {
            response.setHeader(
                    POLICY, (request.getRequestURI().endsWith(PLOT) ? PLOT_POLICY : EMBED_POLICY) + ancestors);
        } else {
            response.setHeader(POLICY, "frame-ancestors 'none'");
            response.setHeader("X-Frame-Options", "DENY");
        }
        chain.doFilter(request, response);
    }
}
