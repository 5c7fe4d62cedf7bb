package org.reliance.trend;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Something said in words: a key of the bundle {@code org/reliance/trend/remarks.properties} and the numbers that fill
 * its gaps.
 *
 * @param code the key, such as {@code refusal.too-few-points}
 * @param arguments what the gaps are filled with, in the order of the template
 */
public record Remark(String code, List<Object> arguments) {

    /** A hyphen that stands for a minus sign. */
    private static final Pattern HYPHEN = Pattern.compile("(?<![\\w)])-(?=\\d)");

    private static final String BUNDLE = "org.reliance.trend.remarks";

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** A remark with its first gaps filled. */
    public static Remark of(String code, Object... arguments) {
        return new Remark(code, List.of(arguments));
    }

    /** This remark with more gaps filled, after those already filled. */
    public Remark with(Object... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return new Remark(code, all);
    }

    /** The sentence in a language; English where the bundle has no other. */
    public String in(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String text = new MessageFormat(bundle.getString(code), locale).format(arguments.toArray());
        return HYPHEN.matcher(text).replaceAll("−");
    }

    /** The sentence in English. */
    public String sentence() {
        return in(Locale.ENGLISH);
    }
}
