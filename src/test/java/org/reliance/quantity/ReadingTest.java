package org.reliance.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @Test
    void aValueIsAPointWithoutBounds() {
        Reading reading = new Reading.Value(3.9);

        assertThat(reading.point()).hasValue(3.9);
        assertThat(reading.bounds()).isEmpty();
        assertThat(reading.extent()).contains(new Reading.Between(3.9, 3.9));
    }

    @Test
    void aRangeHasBoundsButNoPoint() {
        Reading reading = new Reading.Between(8, 12);

        assertThat(reading.point()).isEmpty();
        assertThat(reading.bounds()).contains(new Reading.Between(8, 12));
        assertThat(reading.extent()).contains(new Reading.Between(8, 12));
    }

    @Test
    void aValueWithBoundsHasBoth() {
        Reading reading = new Reading.Around(10, 8, 12);

        assertThat(reading.point()).hasValue(10);
        assertThat(reading.bounds()).contains(new Reading.Between(8, 12));
        assertThat(reading.extent()).contains(new Reading.Between(8, 12));
    }

    @Test
    void theEndsMayMeet() {
        assertThat(new Reading.Between(8, 8).bounds()).isPresent();
        assertThat(new Reading.Around(8, 8, 8).point()).hasValue(8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void nothingInItIsInfinite(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Value(number));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Between(number, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Between(1, number));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Around(1, 0, number));
    }

    @Test
    void itsEndsAreInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Between(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Around(0, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading.Around(3, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aUnitHasASymbol(String symbol) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit(symbol));
    }

    @Test
    void aUnitIsKnownByItsSymbol() {
        assertThat(Unit.PER_CENT_OF_GDP.isPerCent()).isTrue();
        assertThat(Unit.SHARE.isPerCent()).isFalse();
        assertThat(Unit.USD_BN).hasToString("USD bn");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsUndisclosedOrADirectionHasNoNumber(Firmness firmness) {
        assertThat(firmness.isWithoutNumber())
                .isEqualTo(firmness.id().equals("unstated") || firmness.id().equals("directional"));
    }

    @Test
    void idsAreWrittenAsInAddresses() {
        assertThat(Firmness.AT_LEAST.id()).isEqualTo("at-least");
        assertThat(Nature.FORECAST.id()).isEqualTo("forecast");
        assertThat(Verification.SEEN.id()).isEqualTo("seen");
    }
}
