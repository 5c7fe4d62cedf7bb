package org.reliance.paste;

import java.util.Locale;
import java.util.Set;
import org.reliance.quantity.BoundedPattern;

/**
 * Letters and words by which a publisher says how firm a number is, as Eurostat (b break, c confidential, d definition
 * differs, e estimated, f forecast, i see metadata, n not significant, p provisional, r revised, s estimate, u low
 * reliability, z not applicable) and the OECD do. They never change the number.
 */
final class Flags {

    private static final BoundedPattern LETTERS = BoundedPattern.of(4, "[bcdefinprsuz]{1,4}|[BEFPR]");
    private static final Set<String> WORDS = Set.of(
            "est",
            "est.",
            "prov",
            "prov.",
            "prel",
            "prel.",
            "rev",
            "rev.",
            "proj",
            "proj.",
            "estimate",
            "estimated",
            "provisional",
            "preliminary",
            "revised",
            "forecast",
            "projection",
            "projected",
            "budget",
            "actual");

    private Flags() {}

    /** Whether it can only be flags, or could be. */
    static boolean areFlags(String text) {
        return (LETTERS.matches(text) && !Units.isScale(text)) || WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether it may also mean billions. */
    static boolean isOpen(String text) {
        return text.equals("b") || text.equals("B");
    }
}
