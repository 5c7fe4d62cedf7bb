package org.reliance.scenario;

import java.math.BigDecimal;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;

/** Where a lever stands. The text is the one of an address: {@code 55}, {@code frozen-2019}, {@code 2024}. */
public sealed interface Position {

    /** A finite number in the unit of the lever's scale. */
    record Amount(double value) implements Position {
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a lever stands at a finite number, not at " + value);
            }
            value += 0.0; // minus zero is zero: one position, one text
        }
    }

    /** The id of one of the lever's options. */
    record Chosen(String option) implements Position {}

    /** A calendar year. */
    record InYear(int year) implements Position {}

    /** Where the lever stands when nobody has moved it. */
    static Position neutral(Lever lever) {
        return switch (lever.setting()) {
            case Setting.Scale scale -> new Amount(scale.initial());
            case Setting.Choice choice -> new Chosen(choice.initial());
            case Setting.Year year -> new InYear(year.initial());
        };
    }

    /** The shortest plain text that means this position. */
    default String text() {
        return switch (this) {
            case Amount(double value) ->
                BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
            case Chosen(String option) -> option;
            case InYear(int year) -> Integer.toString(year);
        };
    }
}
