package org.reliance.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Where a request is answered. Each lane has threads of its own, so that a crowd in one holds up none of the others. */
enum Lane {
    /** On the thread of the request: what costs next to nothing, and the archive, whose figures each take their own turn. */
    DIRECT,
    /** The first answer of a page, which is small and makes a reader see something. */
    FIRST,
    /** What the script of an open page asks for, and first answers that say what a figure shows. */
    PAGES,
    /** What programs ask for: numbers, pictures, files, embedded figures. */
    ANSWERS;

    private static final String ARCHIVE = "/api/v1/figures.zip";

    /** Which lane a request takes; files that are only handed out are told apart by {@code isStatic}. */
    static Lane of(HttpServletRequest request, boolean isStatic) {
        String path = path(request);
        if (isStatic || path.startsWith("/actuator/") || path.equals(ARCHIVE)) {
            return DIRECT;
        }
        if (path.startsWith("/VAADIN/")) {
            return path.startsWith("/VAADIN/dynamic/") ? ANSWERS : DIRECT;
        }
        if (path.startsWith("/api/") || path.startsWith("/embed/") || path.startsWith("/v3/")) {
            return ANSWERS;
        }
        if (hasParameter(request, Refusal.SCRIPT_KEY)) {
            return hasParameter(request, Refusal.SCRIPT_KEY + "=heartbeat") ? DIRECT : PAGES;
        }
        return path.startsWith("/figures/") ? PAGES : FIRST;
    }

    /** Pages of one session are changed, and begun, one at a time. */
    boolean isInSession() {
        return this == FIRST || this == PAGES;
    }

    /** The path within the program, decoded, without what stands behind semicolons. */
    static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Whether the query has a key, or exactly that key and value; the body is not looked at. */
    static boolean hasParameter(HttpServletRequest request, String pair) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Arrays.stream(query.split("&", -1)).anyMatch(each -> each.equals(pair) || each.startsWith(pair + "="));
    }
}
