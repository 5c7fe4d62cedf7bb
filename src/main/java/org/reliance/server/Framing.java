package org.reliance.server;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may show embedded figures in frames: the sites that are named in {@code reliance.embed.origins}. */
@Component
public class Framing {

    private static final String SETTING = "reliance.embed.origins";
    private static final Pattern ORIGIN =
            Pattern.compile("\\*|https?://(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:\\d{1,5})?");

    private final String ancestors;

    /**
     * Framing by these sites.
     *
     * @param origins such as {@code https://news.example} or {@code https://*.house.example}; {@code *} for all; none
     *     for this site alone
     * @throws WrongSettingException naming what is no origin
     */
    Framing(@Value("${" + SETTING + ":}") List<String> origins) {
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new WrongSettingException(
                        SETTING, origin, "is no origin; one is https://news.example, without a path");
            }
        }
        this.ancestors = String.join(" ", "'self'", String.join(" ", origins)).strip();
    }

    /** The sites, as a policy names them. */
    String ancestors() {
        return ancestors;
    }

    /**
     * The policy of a drawing that may be framed.
     *
     * @param style the text of its style element
     */
    public String policyOfDrawing(String style) {
        return ContentSecurityPolicy.drawing(style, ancestors);
    }
}
