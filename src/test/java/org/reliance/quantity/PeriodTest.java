package org.reliance.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01, 2015-12-31, YEAR, CLOSED",
        "0007, 0007-01-01, 0007-12-31, YEAR, CLOSED",
        "2018-12, 2018-12-01, 2018-12-31, MONTH, CLOSED",
        "2016-02, 2016-02-01, 2016-02-29, MONTH, CLOSED",
        "2018-12-06, 2018-12-06, 2018-12-06, DAY, CLOSED",
        "199X, 1990-01-01, 1999-12-31, DECADE, CLOSED",
        "2021-21, 2021-03-01, 2021-05-31, SEASON, CLOSED",
        "2021-22, 2021-06-01, 2021-08-31, SEASON, CLOSED",
        "2021-23, 2021-09-01, 2021-11-30, SEASON, CLOSED",
        "2019-24, 2019-12-01, 2020-02-29, SEASON, CLOSED",
        "2019-33, 2019-01-01, 2019-03-31, QUARTER, CLOSED",
        "2019-34, 2019-04-01, 2019-06-30, QUARTER, CLOSED",
        "2019-35, 2019-07-01, 2019-09-30, QUARTER, CLOSED",
        "2019-36, 2019-10-01, 2019-12-31, QUARTER, CLOSED",
        "2005/2015, 2005-01-01, 2015-12-31, INTERVAL, CLOSED",
        "2018-11/2019-02, 2018-11-01, 2019-02-28, INTERVAL, CLOSED",
        "../2014, 2014-01-01, 2014-12-31, YEAR, OPEN_START",
        "2016-03/.., 2016-03-01, 2016-03-31, MONTH, OPEN_END"
    })
    void readsEveryFormOfTheSubset(
            String text, LocalDate first, LocalDate last, Period.Grain grain, Period.Openness openness) {
        assertThat(Period.of(text)).isEqualTo(new Period(text, first, last, grain, openness));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "20155",
                "2015-",
                "2015-1",
                "2015-1-1",
                "2015-13",
                "2015-00",
                "2015-20",
                "2015-25",
                "2015-32",
                "2015-37",
                "2015-02-29",
                "2015-04-31",
                "20XX",
                "200x",
                "../..",
                "2015/",
                "/2015",
                "2015/2016/2017",
                "2016/2015",
                "2019-12/2019-11",
                "٢٠١٥",
                " 2015",
                "-2015"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(text));
    }

    @Test
    void namesTheTextThatItRefuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of("soon")).withMessageContaining("'soon'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of("2015-02-30"))
                .withMessageContaining("'2015-02-30'");
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2014.5, 2015.5",
        "2015-01-01, 2014.5, 2014.50274",
        "2016-12-31, 2016.49727, 2016.5",
        "2019-35, 2018.99589, 2019.24795",
        "2005/2015, 2004.5, 2015.5",
        "199X, 1989.5, 1999.5"
    })
    void standsOnTheYearAxisAroundTheTickOfItsYear(String text, double start, double end) {
        Period period = Period.of(text);

        assertThat(period.start()).isCloseTo(start, within(1e-5));
        assertThat(period.end()).isCloseTo(end, within(1e-5));
        assertThat(period.position()).isCloseTo((start + end) / 2, within(1e-5));
    }

    @Property
    void aYearStandsOnItsTick(@ForAll @IntRange(min = 1, max = 9999) int year) {
        Period period = Period.ofYear(year);

        assertThat(period.position()).isCloseTo(year, within(1e-9));
        assertThat(period.firstYear()).isEqualTo(year);
        assertThat(period.lastYear()).isEqualTo(year);
        assertThat(period.isSpan()).isFalse();
        assertThat(period).hasToString("%04d".formatted(year));
    }

    @Test
    void yearsFromOneToAnotherAreAnInterval() {
        assertThat(Period.ofYears(2005, 2015)).isEqualTo(Period.of("2005/2015"));
        assertThat(Period.ofYears(2005, 2005)).isEqualTo(Period.of("2005"));
        assertThat(Period.of("2005/2015").isSpan()).isTrue();
        assertThat(Period.of("2018-11/2018-12").isSpan()).isFalse();
    }

    @Test
    void anOpenEndReachesAsFarAsThereAreDays() {
        assertThat(Period.of("../2014").earliest()).isEqualTo(LocalDate.MIN);
        assertThat(Period.of("../2014").latest()).isEqualTo(LocalDate.of(2014, 12, 31));
        assertThat(Period.of("2016/..").earliest()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(Period.of("2016/..").latest()).isEqualTo(LocalDate.MAX);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-12, true",
        "2015-12, 2015, true",
        "2015, 2016, false",
        "2016, 2015, false",
        "2005/2015, 2015-12-31, true",
        "2005/2015, 2016-01-01, false",
        "2015-12-31, 2005/2015, true",
        "2016-01-01, 2005/2015, false"
    })
    void overlapsWhereADayIsShared(String one, String other, boolean overlaps) {
        assertThat(Period.of(one).overlaps(Period.of(other))).isEqualTo(overlaps);
    }

    @Test
    void isOrderedByItsFirstDayThenItsLastThenItsText() {
        List<Period> inOrder = List.of(
                Period.of("2015-01-01"),
                Period.of("2015"),
                Period.of("2015/.."),
                Period.of("2015/2016"),
                Period.of("2015-02"),
                Period.of("2016"));

        assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
    }
}
