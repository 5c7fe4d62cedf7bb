package org.reliance.catalogue;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/** The derived observations of the shipped data, each worked out once more from what it names, bounds included. */
class DerivationsTest {

    private static final Catalogue CATALOGUE =
            DataPackageReader.readBundled().catalogue().orElseThrow();

    /** All that a statement allows; {@code strict} where the ends themselves are excluded. */
    private record Interval(double low, double high, boolean strict) {

        static Interval exactly(double value) {
            return new Interval(value, value, false);
        }

        static Interval of(Observation observation) {
            Reading.Between extent = observation.reading().extent().orElseThrow();
            boolean isCount = observation.indicator().unit().equals(Unit.COUNT);
            return switch (observation.firmness()) {
                case EXACT, ABOUT, RANGE -> new Interval(extent.low(), extent.high(), false);
                case AT_LEAST -> new Interval(extent.low(), Double.POSITIVE_INFINITY, false);
                case AT_MOST -> new Interval(Double.NEGATIVE_INFINITY, extent.high(), false);
                case MORE_THAN ->
                    isCount
                            ? new Interval(extent.low() + 1, Double.POSITIVE_INFINITY, false)
                            : new Interval(extent.low(), Double.POSITIVE_INFINITY, true);
                case LESS_THAN, UNSTATED, DIRECTIONAL -> throw new AssertionError(observation.id());
            };
        }

        Interval plus(Interval other) {
            return new Interval(low + other.low, high + other.high, strict || other.strict);
        }

        Interval minus(Interval other) {
            return new Interval(low - other.high, high - other.low, strict || other.strict);
        }

        /** Of positive numbers. */
        Interval times(Interval other) {
            return new Interval(low * other.low, high * other.high, strict || other.strict);
        }

        /** Of positive numbers. */
        Interval over(Interval other) {
            return new Interval(low / other.high, high / other.low, strict || other.strict);
        }

        /** The whole numbers within. */
        Interval counting() {
            double least = strict && low == Math.rint(low) ? low + 1 : Math.ceil(low - 1e-9);
            return new Interval(least, Double.isInfinite(high) ? high : Math.floor(high + 1e-9), false);
        }
    }

    /** What is done with the inputs, in their order. */
    private interface Arithmetic {
        Interval of(List<Interval> in);
    }

    private static final Interval HUNDRED = Interval.exactly(100);
    private static final Arithmetic QUOTIENT = in -> in.get(0).over(in.get(1));
    private static final Arithmetic INVERSE_QUOTIENT = in -> in.get(1).over(in.get(0));
    private static final Arithmetic DIFFERENCE = in -> in.get(0).minus(in.get(1));
    private static final Arithmetic PER_CENT = in -> in.get(0).over(in.get(1)).times(HUNDRED);
    private static final Arithmetic SHARE_OF = in -> in.get(0).times(in.get(1)).over(HUNDRED);

    private static final Map<String, Arithmetic> WORKED_OUT = Map.ofEntries(
            entry("sivitsky-subsidies-per-year-from-total", in -> in.get(0).over(Interval.exactly(11))),
            entry("sivitsky-subsidies-from-yearly-average", in -> in.get(0).times(Interval.exactly(11))),
            // Changes: the later divided by the earlier.
            entry("sivitsky-net-support-change-implied", INVERSE_QUOTIENT),
            entry("sivitsky-gas-subsidy-change-2016", INVERSE_QUOTIENT),
            entry("sivitsky-energy-subsidy-change-2000s-2017", INVERSE_QUOTIENT),
            entry("sivitsky-energy-subsidy-change-2010-2016", INVERSE_QUOTIENT),
            entry("sivitsky-energy-subsidy-change-2016-2017", INVERSE_QUOTIENT),
            entry("sivitsky-world-gdp-ratio-us", QUOTIENT),
            entry("sivitsky-world-gdp-ratio-china", QUOTIENT),
            entry("sivitsky-world-gdp-ratio-eu", QUOTIENT),
            entry("sivitsky-brigades-at-border", in -> in.get(0).plus(in.get(1))),
            entry("sivitsky-belarus-gdp-2018", PER_CENT),
            entry("sivitsky-oil-tax-loss-vygon-per-year", QUOTIENT),
            entry("sivitsky-oil-tax-loss-officials-per-year", QUOTIENT),
            entry("sivitsky-oil-tax-loss-officials-share", PER_CENT),
            entry("sivitsky-reclearance-per-tonne", QUOTIENT),
            entry("sivitsky-reclearance-share", PER_CENT),
            entry("sivitsky-oil-tax-current-account-money", SHARE_OF),
            entry("sivitsky-oil-tax-fiscal-money", SHARE_OF),
            entry("sivitsky-net-support-2018-money", SHARE_OF),
            entry("sivitsky-gas-excess-acceptable", DIFFERENCE),
            entry("sivitsky-gas-excess-fair", DIFFERENCE),
            entry("sivitsky-gas-excess-acceptable-share", in -> excessShare(in)),
            entry("sivitsky-gas-excess-fair-share", in -> excessShare(in)),
            entry(
                    "sivitsky-gas-forecast-mean-2022-2024",
                    in -> in.get(0).plus(in.get(1)).plus(in.get(2)).over(Interval.exactly(3))),
            entry("sivitsky-gas-forecast-fall-2024", in -> in.get(1).minus(in.get(0))),
            entry("sivitsky-gas-forecast-above-2019", DIFFERENCE),
            entry("sivitsky-russia-gdp-implied", in -> in.get(0).times(in.get(1))),
            entry("sivitsky-belarus-world-gdp-share", QUOTIENT),
            entry("sivitsky-oil-tax-loss-finance-ministry-share", PER_CENT),
            entry(
                    "sivitsky-road-maps-unaccounted",
                    in -> in.get(0).minus(in.get(1)).minus(in.get(2))),
            entry(
                    "accelerated-field-exercises",
                    in -> new Interval(160, Double.POSITIVE_INFINITY, true)
                            .times(in.get(1))
                            .over(HUNDRED)
                            .counting()),
            entry(
                    "accelerated-joint-activities-per-year",
                    in -> new Interval(160, Double.POSITIVE_INFINITY, true).over(in.get(1))),
            entry("accelerated-loan-second-tranche", DIFFERENCE),
            entry("accelerated-loan-first-tranche-share", PER_CENT),
            entry("deepen-road-maps-dropped", in -> in.get(1).minus(in.get(0))),
            entry("next-stage-implemented-count", in -> SHARE_OF.of(in).counting()));

    /** These count years and months of the inputs, not their values. */
    private static final List<String> OF_PERIODS =
            List.of("sivitsky-oil-tax-horizon-vygon", "accelerated-loan-tranche-gap");

    private static Interval excessShare(List<Interval> in) {
        Interval ratio = in.get(0).over(in.get(1));
        return new Interval(100 * (ratio.low() - 1), 100 * (ratio.high() - 1), false);
    }

    static Stream<Observation> derived() {
        return CATALOGUE.observations().list(value -> value.derivation().isPresent()).stream()
                .filter(value -> !OF_PERIODS.contains(value.id()));
    }

    @ParameterizedTest
    @MethodSource("derived")
    void aDerivedValueFollowsFromWhatItNames(Observation value) {
        List<Interval> inputs = value.derivation().orElseThrow().from().stream()
                .map(CATALOGUE.observations()::require)
                .map(Interval::of)
                .toList();
        Interval right = arithmetic(value).of(inputs);
        Reading.Between stated = value.reading().extent().orElseThrow();

        switch (value.firmness()) {
            case AT_LEAST, MORE_THAN -> {
                assertThat(stated.low()).isCloseTo(right.low(), within(1e-9));
                // Two brigades are named as examples of more.
                assertThat(right.high() == Double.POSITIVE_INFINITY
                                || value.note().isPresent())
                        .isTrue();
                assertThat(right.strict()).isEqualTo(value.firmness() == Firmness.MORE_THAN);
            }
            case AT_MOST, LESS_THAN -> assertThat(stated.high()).isCloseTo(right.high(), within(1e-9));
            case EXACT, ABOUT, RANGE -> {
                assertThat(stated.low()).isCloseTo(right.low(), within(halfDigit(stated.low()) + 1e-9));
                assertThat(stated.high()).isCloseTo(right.high(), within(halfDigit(stated.high()) + 1e-9));
            }
            case UNSTATED, DIRECTIONAL -> throw new AssertionError("a derived value has a number");
        }
    }

    private static Arithmetic arithmetic(Observation value) {
        Arithmetic arithmetic = WORKED_OUT.get(value.id());
        if (arithmetic == null) {
            throw new AssertionError("the test does not work out " + value.id());
        }
        return arithmetic;
    }

    @Test
    void whatOpenBoundsLeaveIsAnOpenBound() {
        assertThat(number("sivitsky-road-maps-unaccounted")).isEqualTo(5);
        assertThat(number("accelerated-field-exercises")).isEqualTo(65);
        assertThat(number("next-stage-implemented-count")).isEqualTo(17);
        assertThat(CATALOGUE.disagreements().find("road-maps-do-not-add-up").flatMap(Disagreement::arithmetic))
                .hasValueSatisfying(text -> assertThat(text).contains("31 − 21 − 5 = 5"));
        assertThat(CATALOGUE.disagreements().find("agreed-20-against-signed-28").flatMap(Disagreement::arithmetic))
                .hasValueSatisfying(text -> assertThat(text).contains("28 − 21 = 7"));
    }

    @Test
    void moreThanACountExcludesIt() {
        Observation agreed = CATALOGUE.observations().require("sivitsky-road-maps-agreed");

        assertThat(agreed.firmness()).isEqualTo(Firmness.MORE_THAN);
        assertThat(amount(agreed.reading(), Unit.COUNT)).isEqualTo(new Reach(21, Double.POSITIVE_INFINITY));
        assertThat(amount(new Reading.Value(60), Unit.PER_CENT)).isEqualTo(new Reach(60, Double.POSITIVE_INFINITY));
    }

    private static Reach amount(Reading reading, Unit unit) {
        return Amount.of(reading, Firmness.MORE_THAN, unit).orElseThrow().written();
    }

    /** Half a unit of the last digit that was stated: 0.05 of 9.7. */
    private static double halfDigit(double value) {
        BigDecimal stated = BigDecimal.valueOf(value).stripTrailingZeros();
        return stated.signum() == 0 ? 0 : stated.ulp().doubleValue() / 2;
    }

    private static double number(String id) {
        return CATALOGUE.observations().require(id).reading().point().orElseThrow();
    }
}
