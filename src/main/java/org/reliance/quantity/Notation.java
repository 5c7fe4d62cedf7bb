package org.reliance.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The one notation: how numbers, readings and periods are put into words. Whatever leaves the program as text for a
 * reader has passed here, so that screen, slide and sheet say the same.
 */
public final class Notation {

    private static final int SIGNIFICANT_DIGITS = 4;

    private final Locale locale;
    private final ResourceBundle words;

    private Notation(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.reliance.quantity.notation", locale);
    }

    public static Notation of(Locale locale) {
        return new Notation(locale);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * A number as readers want it: at most four significant digits, but never fewer digits than its whole part has, and
     * no trailing zeros: 10.35, 128.5, 0.35, 1,234.
     */
    public String number(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(locale));
        String text = format.format(printed(value));
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /** The decimal that {@link #number} writes, for arithmetic that a reader can follow: 128.52 is written 128.5. */
    public BigDecimal printed(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        int wholeDigits = exact.precision() - exact.scale();
        return exact.round(new MathContext(Math.max(SIGNIFICANT_DIGITS, wholeDigits), RoundingMode.HALF_UP));
    }

    /** A number with its unit: {@code 10.35 USD bn}, {@code 3.9 % of GDP}. */
    public String quantity(double value, Unit unit) {
        return withUnit(number(value), unit);
    }

    /** A reading with its unit; an absent one in words with its reason. */
    public String reading(Reading reading, Unit unit) {
        return switch (reading) {
            case Reading.Value(double value) -> quantity(value, unit);
            case Reading.Between(double low, double high) -> withUnit(range(low, high), unit);
            case Reading.Around(double value, double low, double high) ->
                withUnit(word("around", number(value), range(low, high)), unit);
            case Reading.Absent(Absence kind, String reason) -> word("absent-" + kind.id(), reason);
        };
    }

    /** A reading with how firmly it was stated: {@code about 10 USD bn}, {@code at least 24 %}. */
    public String reading(Reading reading, Firmness firmness, Unit unit) {
        String bare = reading(reading, unit);
        return switch (firmness) {
            case ABOUT -> word("about", bare);
            case AT_LEAST -> word("at-least", bare);
            case AT_MOST -> word("at-most", bare);
            case MORE_THAN -> word("more-than", bare);
            case LESS_THAN -> word("less-than", bare);
            case EXACT, RANGE, UNSTATED, DIRECTIONAL -> bare;
        };
    }

    /** A period in words: {@code 2005–2015}, {@code December 2018}, {@code before the end of 2014}, {@code the 2000s}. */
    public String period(Period period) {
        return switch (period.openness()) {
            case OPEN_START -> word("until", closed(period));
            case OPEN_END -> word("since", closed(period));
            case CLOSED -> closed(period);
        };
    }

    private String closed(Period period) {
        String year = Integer.toString(period.firstYear());
        return switch (period.grain()) {
            case DAY -> period.first().format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
            case MONTH -> period.first().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + year;
            case SEASON -> word("season-" + period.first().getMonthValue() / 3, year);
            case QUARTER -> word("quarter", Integer.toString(period.first().getMonthValue() / 3 + 1), year);
            case YEAR -> year;
            case DECADE -> word("decade", year);
            case INTERVAL -> interval(period.text());
        };
    }

    private String interval(String text) {
        int slash = text.indexOf('/');
        return period(Period.of(text.substring(0, slash))) + "–" + period(Period.of(text.substring(slash + 1)));
    }

    private String range(double low, double high) {
        return number(low) + "–" + number(high);
    }

    private String withUnit(String number, Unit unit) {
        if (unit.equals(Unit.YEAR)) {
            return number.chars()
                    .filter(Character::isDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        return unit.isUnwritten() ? number : word("with-unit", number, unit.symbol());
    }

    private String word(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
