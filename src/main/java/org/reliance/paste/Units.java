package org.reliance.paste;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.reliance.quantity.BoundedPattern;

/** Words and signs beside a number: currencies, scales, units. A scale is never multiplied out; it is part of the unit. */
final class Units {

    private static final Set<String> SCALES = Set.of(
            "bn",
            "billion",
            "billions",
            "bln",
            "mrd",
            "mrd.",
            "mia",
            "mia.",
            "m",
            "mn",
            "mn.",
            "mln",
            "mln.",
            "mio",
            "mio.",
            "mm",
            "million",
            "millions",
            "k",
            "thousand",
            "thousands",
            "thsd",
            "thsd.",
            "tsd",
            "tsd.",
            "t",
            "tn",
            "trn",
            "trillion",
            "trillions",
            "hundred",
            "lakh",
            "crore",
            "dozen");
    private static final String SIGNS = "$€£¥₽₴₹₩₺₸₼₾zł";
    private static final BoundedPattern CODE =
            BoundedPattern.of(4, "[A-Z]{3}|US ?\\$|A\\$|C\\$|Br|Rs\\.?|Fr\\.?|kr\\.?|zł|руб\\.?|р\\.?");
    private static final BoundedPattern UNIT =
            BoundedPattern.of(24, "[\\p{L}%‰°$€£¥₽₴₹₩₺₸₼₾][\\p{L}%‰°$€£¥₽₴₹₩₺₸₼₾²³./ -]{0,23}");
    private static final Set<String> NO_UNITS = Set.of("to", "or", "and", "x", "e", "or so");

    private Units() {}

    /** Whether it is a currency, or nothing. */
    static boolean isCurrency(String text) {
        return text.isEmpty() || (text.length() == 1 && SIGNS.indexOf(text.charAt(0)) >= 0) || CODE.matches(text);
    }

    /** Whether it is a word for a power of ten, alone or with a currency. */
    static boolean isScale(String text) {
        return Arrays.stream(text.split(" ")).anyMatch(word -> SCALES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether it is written as a unit is. */
    static boolean canBeUnit(String text) {
        return UNIT.matches(text) && !NO_UNITS.contains(text.toLowerCase(Locale.ROOT));
    }
}
