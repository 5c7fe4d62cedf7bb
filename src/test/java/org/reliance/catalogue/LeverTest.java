package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.catalogue.Lever.Draw;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.quantity.Unit;

class LeverTest {

    private static final Draw FIXED = new Draw.Fixed(Optional.empty());

    @ParameterizedTest
    @CsvSource({"5, 0, 10, 1", "0, 0, 10, 1", "10, 0, 10, 0.1", "3, 3, 3, 1"})
    void aScaleHoldsItsDefault(double initial, double low, double high, double step) {
        assertThat(scale(initial, low, high, step, FIXED).initial()).isEqualTo(initial);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 10, 1", "11, 0, 10, 1", "5, 10, 0, 1", "5, 0, 10, 0", "5, 0, 10, -1", "NaN, 0, 10, 1"})
    void aScaleWithoutItsDefaultOrAStepIsNone(double initial, double low, double high, double step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(initial, low, high, step, FIXED))
                .withMessageContaining("low <= default <= high");
    }

    /** Of a range from 0 to 100 the 5th and the 95th percentile are where 5 of 100 lie beyond. */
    @ParameterizedTest
    @CsvSource({"50, 0, 100", "5, 0, 100", "95, 0, 100", "50, 40, 60", "50, 49.5, 59.5"})
    void whatIsNotKnownLiesInsideOfWhatIsWorthTrying(double initial, double low, double high) {
        Draw draw = new Draw.Triangle(low, high, "as measured");

        assertThat(scale(initial, 0, 100, 1, draw).draw()).isEqualTo(draw);
    }

    @ParameterizedTest
    @CsvSource({"50, -1, 100", "50, 0, 101", "4.9, 0, 100", "95.1, 0, 100", "50, 50, 60", "50, 60, 80", "50, 49.6, 59.6"
    })
    void aRangeThatReachesBeyondOrLeavesTheDefaultAtAnEndIsNone(double initial, double low, double high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(initial, 0, 100, 1, new Draw.Triangle(low, high, "as measured")))
                .withMessageContaining("what is not known");
    }

    @Test
    void aChoiceOffersItsDefault() {
        List<Lever.Option> options = List.of(
                new Lever.Option("statute", "Statute", "As in force"), new Lever.Option("none", "None", "Never"));

        assertThat(new Setting.Choice("none", options).options()).isEqualTo(options);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setting.Choice("at-once", options))
                .withMessage("the default 'at-once' is not among the choices");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2015, 2024, true",
        "2015, 2015, 2024, true",
        "2024, 2015, 2024, true",
        "2014, 2015, 2024, false",
        "2025, 2015, 2024, false"
    })
    void aYearLiesAmongItsYears(int initial, int low, int high, boolean isFit) {
        if (isFit) {
            assertThat(new Setting.Year(initial, low, high, List.of()).initial())
                    .isEqualTo(initial);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Setting.Year(initial, low, high, List.of()));
        }
    }

    private static Setting.Scale scale(double initial, double low, double high, double step, Draw draw) {
        return new Setting.Scale(Unit.USD_BN, initial, low, high, step, List.of(), draw);
    }
}
