package org.reliance.trend;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.DoubleFunction;
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

    /** A gap of a template that holds a place on the x axis; it is always the first. */
    private static final String PLACE = "{0,number,0.##}";

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

    /** The sentence in a language; English where the bundle has no other. Places are written as numbers. */
    public String in(Locale locale) {
        return in(locale, x -> new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale)).format(x));
    }

    /**
     * The sentence in a language; English where the bundle has no other.
     *
     * @param nameOf what a place on the x axis is called
     */
    public String in(Locale locale, DoubleFunction<String> nameOf) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String template = bundle.getString(code);
        Object[] filled = arguments.toArray();
        if (template.contains(PLACE)) {
            filled[0] = nameOf.apply(((Number) arguments.getFirst()).doubleValue());
        }
        String text = new MessageFormat(template.replace(PLACE, "{0}"), locale).format(filled);
        return HYPHEN.matcher(text).replaceAll("−");
    }

    /** The sentence in English. */
    public String sentence() {
        return in(Locale.ENGLISH);
    }
}
