package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.catalogue.Claim;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Calibration.Held;
import org.reliance.scenario.Calibration.Verdict;

/**
 * Claims about the gas model, whose baseline is worked out by hand: 20 bcm at 127 USD instead of 156 USD per 1000 m³ are
 * USD 0.58 bn.
 */
class VerdictTest {

    private static final Model GAS = Belarus.MODELS.require("gas");
    private static final double OURS = 20 * (156 - 127) / 1000.0;

    /** 0.58 is 5 % above 0.55238 and 15 % above 0.50435; 5 % below 0.61053 and 15 % below 0.68235. */
    @ParameterizedTest
    @CsvSource({
        "0.58, MATCH",
        "0.5524, MATCH",
        "0.5523, NEAR",
        "0.5044, NEAR",
        "0.5043, MISS",
        "0.6105, MATCH",
        "0.6106, NEAR",
        "0.6823, NEAR",
        "0.6824, MISS",
        "-0.58, MISS",
        "0, MISS"
    })
    void aNumberIsMetWithinFivePerCentOfItself(double published, Verdict verdict) {
        Held held = hold("", new Reading.Value(published));

        assertThat(held.verdict()).isEqualTo(verdict);
        assertThat(held.ours()).isCloseTo(OURS, within(1e-12));
        assertThat(held.difference()).isCloseTo(OURS - published, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, 0.7, INSIDE, 0",
        "0.4, 0.58, INSIDE, 0",
        "0.58, 0.7, INSIDE, 0",
        "0.5, 0.57, MATCH, 0.01",
        "0.6, 0.7, MATCH, -0.02",
        "0.5, 0.54, NEAR, 0.04",
        "0.65, 0.7, NEAR, -0.07",
        "0.1, 0.2, MISS, 0.38",
        "0.9, 1.2, MISS, -0.32"
    })
    void aRangeIsFallenIntoOrMetAtItsNearerEnd(double low, double high, Verdict verdict, double difference) {
        Held held = hold("", new Reading.Between(low, high));

        assertThat(held.verdict()).isEqualTo(verdict);
        assertThat(held.difference()).isCloseTo(difference, within(1e-12));
    }

    @Test
    void zeroIsMetByZeroAlone() {
        assertThat(hold("gas-reference=127", new Reading.Value(0)).verdict()).isEqualTo(Verdict.MATCH);
        assertThat(hold("gas-reference=128", new Reading.Value(0)).verdict()).isEqualTo(Verdict.MISS);
    }

    @Test
    void aClaimIsMissedWhenOneOfItsCasesIs() {
        Claim.Case met = assumptions("met", "", Optional.empty());
        Claim.Case missed = assumptions("missed", "gas-reference=500", Optional.empty());

        assertThat(Calibration.of(GAS, claim("gas-subsidy", Unit.USD_BN, new Reading.Value(0.58), met))
                        .isMissed())
                .isFalse();
        assertThat(Calibration.of(GAS, claim("gas-subsidy", Unit.USD_BN, new Reading.Value(0.58), met, missed))
                        .isMissed())
                .isTrue();
    }

    /** 2017: 19 bcm at 130 USD instead of 197.9 USD; the last year of a period is read. */
    @Test
    void aYearlyResultIsReadAtTheEndOfItsPeriod() {
        Claim.Case until2017 = assumptions("until-2017", "", Optional.of(Period.of("2015/2017")));

        assertThat(Calibration.of(GAS, claim("gas-subsidy-of-year", Unit.USD_BN, new Reading.Value(1.29), until2017))
                        .cases()
                        .getFirst()
                        .ours())
                .isCloseTo(19 * (197.9 - 130) / 1000, within(1e-12));
    }

    @Test
    void aClaimThatCannotBeHeldNamesTheRowAndTheCure() {
        Reading published = new Reading.Value(0.58);
        Claim.Case plain = assumptions("plain", "", Optional.empty());

        assertMisfit(
                claim("profit", Unit.USD_BN, published, plain),
                "claims {id=claim} result: the model 'gas' has no result 'profit'; take one of gas-subsidy,");
        assertMisfit(
                claim("gas-subsidy", Unit.PER_CENT, published, plain),
                "claims {id=claim} unit: the claim is in %, but gas-subsidy is in USD bn; give the claim in USD bn");
        assertMisfit(
                claim("gas-subsidy", Unit.USD_BN, new Reading.Absent(Absence.NOT_GIVEN, "none"), plain),
                "claims {id=claim} value: the claim publishes no number; write one");
        assertMisfit(
                claim("gas-subsidy", Unit.USD_BN, published, assumptions("off", "gas-price=1", Optional.empty())),
                "claim_cases {id=off} id: its levers cannot stand together so; change its rows in claim_levers");
        assertMisfit(
                claim("gas-subsidy", Unit.USD_BN, published, assumptions("late", "", Optional.of(Period.ofYear(2040)))),
                "claim_cases {id=late} period: the model 'gas' gives no gas-subsidy of 2040;"
                        + " name a period that the equations reach");
    }

    @Test
    void claimsThatCanBeHeldAreHeldBesideThoseThatCannot() {
        Claim sound =
                claim("gas-subsidy", Unit.USD_BN, new Reading.Value(0.58), assumptions("a", "", Optional.empty()));
        Claim unsound = claim("profit", Unit.USD_BN, new Reading.Value(0.58), assumptions("b", "", Optional.empty()));
        List<Misfit> misfits = new ArrayList<>();
        var first = NotedCatalogue.of("", List.of(sound));
        var second = NotedCatalogue.of("", List.of(unsound));

        assertThat(Calibration.list(Belarus.MODELS, first, misfits::add)).hasSize(1);
        assertThat(misfits).isEmpty();
        assertThat(Calibration.list(Belarus.MODELS, first)).hasSize(1);
        assertThat(Calibration.list(Belarus.MODELS, second, misfits::add)).isEmpty();
        assertThat(misfits).extracting(Misfit::field).containsExactly("result");
        assertThatThrownBy(() -> Calibration.list(Belarus.MODELS, second)).isInstanceOf(MisfitException.class);
    }

    private static void assertMisfit(Claim claim, String message) {
        assertThatThrownBy(() -> Calibration.of(GAS, claim))
                .isInstanceOf(MisfitException.class)
                .hasMessageStartingWith(message);
    }

    private static Held hold(String query, Reading published) {
        return Calibration.of(
                        GAS, claim("gas-subsidy", Unit.USD_BN, published, assumptions("a", query, Optional.empty())))
                .cases()
                .getFirst();
    }

    private static Claim.Case assumptions(String id, String query, Optional<Period> period) {
        return new Claim.Case(id, id, 0, Map.copyOf(Query.of(query)), period, Optional.empty());
    }

    private static Claim claim(String result, Unit unit, Reading published, Claim.Case... cases) {
        return new Claim(
                "claim",
                GAS.definition(),
                "Claim",
                result,
                unit,
                published,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(cases));
    }
}
