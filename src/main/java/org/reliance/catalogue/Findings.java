package org.reliance.catalogue;

import java.text.MessageFormat;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.reliance.catalogue.Disagreement.Side;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Period;
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
     * @param kind as in {@link Disagreement#kind()}
     */
    Disagreement word(String key, String kind, Side first, Side second, Object... arguments) {
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

    String quantity(double value, Unit unit) {
        return notation.quantity(value, unit);
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
