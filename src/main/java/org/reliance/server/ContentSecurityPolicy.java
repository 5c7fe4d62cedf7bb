package org.reliance.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser may load and run for an answer, as strict as each kind of answer allows. Why each allows what it does
 * stands in docs/decisions/2026-11-28-believe-outsiders-nothing.md.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
public final class ContentSecurityPolicy {

    /** The header that carries a policy. */
    public static final String HEADER = "Content-Security-Policy";

    private static final String BARE = "default-src 'none'; base-uri 'none'; form-action 'none'; ";
    private static final String NO_FRAMES = "frame-ancestors 'none'";

    /** Of whatever has no policy of its own: it runs nothing, and shows the program's own styles and pictures at most. */
    static final String USUAL = BARE + "style-src 'self'; img-src 'self'; " + NO_FRAMES;

    private ContentSecurityPolicy() {}

    /**
     * Of a page of Vaadin. Scripts are those that carry the nonce and those that they load. One thing is allowed that no
     * other answer needs, {@code unsafe-eval}: Vaadin 25 makes functions from text that its server sends.
     *
     * @param nonce of this answer alone
     */
    public static String page(String nonce) {
        return "default-src 'none'; script-src 'nonce-%1$s' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'nonce-%1$s'; "
                        .formatted(nonce)
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; "
                + NO_FRAMES;
    }

    /** Of a page while the program is developed: the bundler puts scripts and styles of its own into it. */
    public static String developed() {
        return NO_FRAMES;
    }

    /** Of an embedded figure: it is its own page and its own drawing, style and script; nothing else runs or is fetched. */
    static String embed(String ancestors) {
        return BARE + "img-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; "
                + "trusted-types 'none'; frame-ancestors " + ancestors;
    }

    /**
     * Of a drawing: it brings its letters along, and says so in a style element of its own.
     *
     * @param style the text of that element
     */
    public static String drawing(String style, String ancestors) {
        return BARE + "style-src 'sha256-%s'; font-src data:; frame-ancestors ".formatted(sha256(style)) + ancestors;
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
