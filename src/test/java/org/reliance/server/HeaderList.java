package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the headers of an answer are held to: the tests of Mozilla's HTTP Observatory, and what the OWASP Secure Headers
 * Project adds. SECURITY.md prints the same list.
 */
public final class HeaderList {

    /** What an answer is, as far as its headers differ by it. */
    public enum Kind {
        PAGE,
        EMBED,
        DRAWING,
        OPEN,
        OTHER
    }

    /** A line of the list: which answers it is for, and what their header says. */
    private record Line(String header, Set<Kind> kinds, String what, Predicate<String> holds) {}

    private static final Set<Kind> ALL = Set.of(Kind.values());
    private static final Set<Kind> FRAMED = Set.of(Kind.EMBED, Kind.DRAWING);
    private static final Set<Kind> UNFRAMED = Set.of(Kind.PAGE, Kind.OPEN, Kind.OTHER);
    private static final String POLICY = "Content-Security-Policy";

    private static final List<Line> LINES = List.of(
            new Line(
                    POLICY,
                    ALL,
                    "allows nothing that it does not name",
                    policy -> policy.startsWith("default-src 'none'; ")),
            new Line(
                    POLICY,
                    ALL,
                    "lets no style be written in a page",
                    policy -> !policy.contains("style-src 'unsafe-inline'")),
            new Line(
                    POLICY,
                    ALL,
                    "lets no script be written in a page",
                    policy -> !policy.contains("script-src 'unsafe-inline'")),
            new Line(
                    POLICY,
                    ALL,
                    "loads nothing from elsewhere",
                    policy -> !policy.contains("http") || policy.contains("frame-ancestors 'self' http")),
            new Line(
                    POLICY,
                    ALL,
                    "keeps the base of addresses",
                    policy -> policy.contains("base-uri 'none'") || policy.contains("base-uri 'self'")),
            new Line(POLICY, ALL, "sends no form elsewhere", policy -> policy.contains("form-action 'none'")),
            new Line(
                    POLICY,
                    Set.of(Kind.EMBED, Kind.DRAWING, Kind.OPEN, Kind.OTHER),
                    "has no exception",
                    policy -> !policy.contains("unsafe")),
            new Line(POLICY, UNFRAMED, "lets nobody frame it", policy -> policy.endsWith("frame-ancestors 'none'")),
            new Line(POLICY, FRAMED, "lets named sites frame it", policy -> policy.contains("frame-ancestors 'self'")),
            new Line("X-Frame-Options", UNFRAMED, "says so to older browsers", "DENY"::equals),
            new Line("X-Content-Type-Options", ALL, "is no other type than it says", "nosniff"::equals),
            new Line(
                    "Referrer-Policy",
                    ALL,
                    "tells other sites the origin at most",
                    "strict-origin-when-cross-origin"::equals),
            new Line(
                    "Permissions-Policy",
                    ALL,
                    "asks for no device",
                    value -> value.contains("camera=()") && value.contains("geolocation=()") && !value.contains("*")),
            new Line("Cross-Origin-Opener-Policy", ALL, "shares no window with other sites", "same-origin"::equals),
            new Line(
                    "Cross-Origin-Embedder-Policy",
                    ALL,
                    "embeds nothing that does not allow it",
                    "require-corp"::equals),
            new Line(
                    "Cross-Origin-Resource-Policy",
                    Set.of(Kind.PAGE, Kind.OTHER),
                    "is loaded by no other site",
                    "same-origin"::equals),
            new Line(
                    "Cross-Origin-Resource-Policy",
                    Set.of(Kind.OPEN, Kind.EMBED, Kind.DRAWING),
                    "may be loaded by any site",
                    "cross-origin"::equals),
            new Line("X-Permitted-Cross-Domain-Policies", ALL, "opens nothing to plug-ins", "none"::equals));

    /** What tells of the server behind an answer. */
    private static final List<String> TALE_TELLING = List.of("Server", "X-Powered-By", "X-AspNet-Version", "Via");

    private HeaderList() {}

    /**
     * Holds an answer to the list.
     *
     * @param scheme of the public address
     */
    public static void check(String scheme, Map<String, List<String>> answered, Kind kind) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answered);
        for (Line line : LINES) {
            if (line.kinds.contains(kind)) {
                assertThat(headers.getOrDefault(line.header, List.of()))
                        .as("%s: %s", line.header, line.what)
                        .hasSize(1)
                        .allMatch(line.holds);
            }
        }
        assertThat(headers.getOrDefault("Strict-Transport-Security", List.of()))
                .isEqualTo(scheme.equals("https") ? List.of("max-age=31536000") : List.of());
        assertThat(headers).doesNotContainKeys(TALE_TELLING.toArray(String[]::new));
        headers.getOrDefault("Set-Cookie", List.of())
                .forEach(cookie -> assertThat(cookie)
                        .contains("; HttpOnly", "; SameSite=Lax")
                        .matches(text -> text.contains("; Secure") == scheme.equals("https")));
    }
}
