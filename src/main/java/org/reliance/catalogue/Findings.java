package org.reliance.catalogue;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.reliance.catalogue.Disagreement.Side;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/** Words what was found. */
final class Findings {

    private final Notation notation;
    private final ResourceBundle words;

    Findings(Locale locale) {
        this.notation = Notation.of(locale);
        this.words = ResourceBundle.getBundle("org.reliance.catalogue.findings", locale);
    }

    /**
     * A disagreement in the words of one rule: {@code <words>.title}, {@code .arithmetic} and {@code .meaning} of the
     * bundle, each with the same arguments.
     *
     * @param key the words
     */
    Disagreement word(String key, Disagreement.Kind kind, Side first, Side second, Object... arguments) {
        return new Disagreement(
                "found-" + first.id() + "-against-" + second.id(),
                kind,
                say(key + ".title", arguments),
                first,
                second,
                Optional.of(say(key + ".arithmetic", arguments)),
                say(key + ".meaning", arguments));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), notation.locale()).format(arguments);
    }

    String reading(Observation observation) {
        return notation.reading(
                observation.reading(),
                observation.firmness(),
                observation.indicator().unit());
    }

    String reading(ReferenceValue value) {
        return notation.reading(value.reading(), value.series().unit());
    }

    /** How much later the second is than the first, counted from the end of the one to the beginning of the other. */
    String delay(Period first, Period second) {
        if (second.latest().isBefore(first.earliest())) {
            return say("earlier");
        }
        long months = ChronoUnit.MONTHS.between(first.latest(), second.earliest());
        return months > 0
                ? say("later.months", months)
                : say("later.days", ChronoUnit.DAYS.between(first.latest(), second.earliest()));
    }

    String quantity(BigDecimal value, Unit unit) {
        return notation.quantity(value.doubleValue(), unit);
    }

    /** The decimal that is written for a number. */
    BigDecimal printed(double value) {
        return notation.printed(value);
    }

    /** How far two statements are apart, by the numbers as they are written; a bound leaves it open to one side. */
    String distance(Stated first, Stated second) {
        return distance(first.written(), second.written(), List.of(first, second), first.unit());
    }

    /** As {@link #distance(Stated, Stated)}, to a value that is exact. */
    String distance(Stated stated, Reach value) {
        return distance(stated.written(), value, List.of(stated), stated.unit());
    }

    private String distance(Reach first, Reach second, List<Stated> from, Unit unit) {
        BigDecimal distance = first.high() < second.low()
                ? printed(second.low()).subtract(printed(first.high()))
                : printed(first.low()).subtract(printed(second.high()));
        return bounded(distance, from, unit);
    }

    /** What follows from statements, as firmly as they allow: a difference or sum of bounds is itself a lower bound. */
    String bounded(BigDecimal value, List<Stated> from, Unit unit) {
        Set<Firmness> firmness = from.stream().map(Stated::firmness).collect(Collectors.toSet());
        boolean isBound = firmness.stream().anyMatch(Firmness::isBound);
        Firmness least = firmness.contains(Firmness.ABOUT) ? Firmness.ABOUT : Firmness.EXACT;
        return notation.reading(new Reading.Value(value.doubleValue()), isBound ? Firmness.AT_LEAST : least, unit);
    }

    String number(double value) {
        return notation.number(value);
    }

    String period(Period period) {
        return notation.period(period);
    }

    /** Who says it: the report, and whoever asserts it there. */
    String voice(Observation observation) {
        return observation
                .claimant()
                .filter(claimant -> !claimant.name().equals(observation.report().author()))
                .map(claimant ->
                        say("voice", claimant.name(), observation.report().shortName()))
                .orElse(observation.report().shortName());
    }
}
