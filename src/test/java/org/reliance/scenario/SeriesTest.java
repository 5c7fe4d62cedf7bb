package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.quantity.Reading;
import org.reliance.scenario.Series.Value;

class SeriesTest {

    private static final String LOANS = "[USD bn] 2006=- 2007=1.5 2009/2010=- 2011=1.24 2012=-";

    @ParameterizedTest
    @CsvSource({"2006, ", "2007, 1.5", "2008, ", "2009, 0", "2010, 0", "2011, 1.24", "2012, "})
    void ofPaymentsKnowsAYearWithoutOneOnlyBetweenTwoOfThem(int year, Double paid) {
        assertThat(ofPayments(LOANS).find(year).map(Value::number)).isEqualTo(Optional.ofNullable(paid));
    }

    @Test
    void ofPaymentsKeepsAPaymentOfAYearOfWhichAnotherRowSaysThatNoneWasFound() {
        Series paid = ofPayments("[USD bn] 2014=1 2015=2 2015/2016=- 2017=3");

        assertThat(paid.find(2015).map(Value::number)).contains(2.0);
        assertThat(paid.find(2016).map(Value::number)).contains(0.0);
    }

    @Test
    void namesTheStatementThatAYearWithoutPaymentsComesFrom() {
        assertThat(ofPayments(LOANS).find(2010).map(value -> value.source().id()))
                .contains("loan-disbursements-2009/2010");
    }

    @Test
    void reachesFromItsFirstYearToItsLast() {
        Series series = ofPayments(LOANS);

        assertThat(series.firstYear()).isEqualTo(2007);
        assertThat(series.lastYear()).isEqualTo(2011);
    }

    @Test
    void takesAnUnverifiedNumberToBeUncertainByFivePerCentEachWay() {
        Series series = of("[USD bn] 2020=40? 2021=-40? 2022=0? 2023=40");

        assertThat(bounds(series, 2020)).hasValueSatisfying(bounds -> assertBetween(bounds, 38, 42));
        assertThat(bounds(series, 2021)).hasValueSatisfying(bounds -> assertBetween(bounds, -42, -38));
        assertThat(bounds(series, 2022)).isEmpty();
        assertThat(bounds(series, 2023)).isEmpty();
    }

    @Test
    void prefersTheBoundsThatAStatementGives() {
        Series series = of("[USD bn] 2020=40~39..44 2021=40~30..50? 2022=40~40..40");

        assertThat(bounds(series, 2020)).hasValueSatisfying(bounds -> assertBetween(bounds, 39, 44));
        assertThat(bounds(series, 2021)).hasValueSatisfying(bounds -> assertBetween(bounds, 30, 50));
        assertThat(bounds(series, 2022)).isEmpty();
    }

    @Test
    void heldAsALawAnswersEveryYear() {
        Series law = of("[USD bn] 2015/2016=0.42 2019=0.3").carriedForward();

        assertThat(law.find(2000).map(Value::number)).contains(0.42);
        assertThat(law.find(2018).map(Value::number)).contains(0.42);
        assertThat(law.find(2019).map(Value::number)).contains(0.3);
        assertThat(law.find(2030).map(Value::number)).contains(0.3);
    }

    private static void assertBetween(Reading.Between bounds, double low, double high) {
        assertThat(bounds.low()).isCloseTo(low, within(1e-12));
        assertThat(bounds.high()).isCloseTo(high, within(1e-12));
    }

    private static Optional<Reading.Between> bounds(Series series, int year) {
        return series.find(year).orElseThrow().bounds();
    }

    private static Series of(String values) {
        return Series.of(NotedCatalogue.of("series plain " + values), "plain");
    }

    private static Series ofPayments(String values) {
        return Series.ofPayments(NotedCatalogue.of("series loan-disbursements " + values), "loan-disbursements");
    }
}
