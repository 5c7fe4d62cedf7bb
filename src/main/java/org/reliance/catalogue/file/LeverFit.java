package org.reliance.catalogue.file;

import java.util.Optional;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;

/** Holds the text of a setting against what its lever may be set to. */
final class LeverFit {

    private LeverFit() {}

    /** Why the lever cannot be set so; empty when it can. */
    static Optional<String> complaint(Setting setting, String text) {
        return switch (setting) {
            case Setting.Scale scale -> number(text, FieldType.NUMBER, scale.low(), scale.high());
            case Setting.Year year -> number(text, FieldType.YEAR, year.low(), year.high());
            case Setting.Choice choice -> choice(choice, text);
        };
    }

    private static Optional<String> number(String text, FieldType type, double low, double high) {
        if (!type.takes(text)) {
            return Optional.of(Flaw.quote(text) + " is not " + type.example());
        }
        double value = Double.parseDouble(text);
        return low <= value && value <= high
                ? Optional.empty()
                : Optional.of(text + " lies outside of " + low + " to " + high);
    }

    private static Optional<String> choice(Setting.Choice choice, String text) {
        return choice.options().stream().map(Lever.Option::id).anyMatch(text::equals)
                ? Optional.empty()
                : Optional.of(Flaw.quote(text) + " is not among the choices");
    }
}
