package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.catalogue.Lever;
import org.reliance.scenario.Position.Amount;
import org.reliance.scenario.Position.InYear;

class ScenarioTest {

    private static final List<Lever> LEVERS =
            Belarus.MODELS.require("oil-tax-manoeuvre").levers();

    @Test
    void holdsOnlyWhatWasMoved() {
        Scenario scenario = parse("oil-price=55&crude-volume=18&until=2025&reclearance=ended")
                .scenario();

        assertThat(scenario.settings()).isEqualTo(Map.of("oil-price", "55", "reclearance", "ended"));
    }

    @Test
    void isTheBaselineWhenNothingIsMoved() {
        assertThat(parse("oil-price=70.0&compensation=-0").scenario()).isEqualTo(Scenario.baseline());
    }

    @Test
    void prefersTheShortestText() {
        assertThat(parse("oil-price=5.50e1").scenario().settings()).containsEntry("oil-price", "55");
    }

    @Test
    void forgetsALeverThatIsMovedBack() {
        Lever price = lever("oil-price");

        assertThat(Scenario.baseline().with(price, new Amount(40)).with(price, new Amount(70)))
                .isEqualTo(Scenario.baseline());
        assertThat(Scenario.baseline().with(price, new Amount(40)).without(price))
                .isEqualTo(Scenario.baseline());
    }

    @Test
    void refusesAPositionOffTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenario.baseline().with(lever("oil-price"), new Amount(1e9)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(Double.NaN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "", "NaN", "Infinity", "-Infinity", "0x1p6", "70d", "1e", "٧٠", " 70"})
    void complainsOfWhatIsNoNumber(String text) {
        assertThat(Scenario.parse(LEVERS, Map.of("oil-price", text)))
                .isEqualTo(new Scenario.Parsed(
                        Scenario.baseline(), List.of(new Complaint.NoNumber(lever("oil-price"), text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.999", "150.01", "-70", "1e308", "1e999", "1e-300"})
    void complainsOfANumberOffTheScale(String text) {
        assertThat(Scenario.parse(LEVERS, Map.of("oil-price", text)).complaints())
                .containsExactly(new Complaint.OffScale(lever("oil-price"), text, 20, 150));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019.5", "-2019", "20190", "soon"})
    void complainsOfWhatIsNoYear(String text) {
        assertThat(Scenario.parse(LEVERS, Map.of("until", text)).complaints())
                .containsExactly(new Complaint.NoNumber(lever("until"), text));
    }

    @Test
    void complainsOfAnUnknownChoiceAndAnUnknownLever() {
        assertThat(parse("reclearance=perhaps&weather=fine").complaints())
                .containsExactly(
                        new Complaint.NoSuchChoice(lever("reclearance"), "perhaps", List.of("none", "phased", "ended")),
                        new Complaint.UnknownLever("weather"));
    }

    @Test
    void leavesReversedYearsNeutralAndComplains() {
        assertThat(parse("from=2024&until=2020&oil-price=55"))
                .isEqualTo(new Scenario.Parsed(
                        parse("oil-price=55").scenario(),
                        List.of(new Complaint.YearsReversed(lever("from"), 2024, lever("until"), 2020))));
    }

    @Test
    void noticesThatAFirstYearLiesAfterTheNeutralLastOne() {
        assertThat(parse("from=2027").complaints())
                .containsExactly(new Complaint.YearsReversed(lever("from"), 2027, lever("until"), 2025));
    }

    @Test
    void cutsTwentyKilobytesOfNonsense() {
        String nonsense = "9".repeat(20_000);

        assertThat(Scenario.parse(LEVERS, Map.of("oil-price", nonsense, nonsense, "1"))
                        .complaints())
                .allSatisfy(complaint -> assertThat(complaint.toString()).hasSizeLessThan(2_000));
    }

    @Test
    void standsSomewhereForEveryLever() {
        Scenario scenario = parse("until=2024").scenario();

        assertThat(scenario.position(lever("until"))).isEqualTo(new InYear(2024));
        assertThat(scenario.position(lever("from"))).isEqualTo(new InYear(2019));
    }

    @Test
    void goesTheWayToAnotherScenarioEvenlyAndChangesItsChoicesHalfWay() {
        Scenario from = parse("oil-price=40&until=2024").scenario();
        Scenario until = parse("oil-price=100&reclearance=ended&until=2028").scenario();

        assertThat(from.towards(until, 0, LEVERS)).isEqualTo(from);
        assertThat(from.towards(until, 0.25, LEVERS))
                .isEqualTo(parse("oil-price=55&until=2024").scenario());
        assertThat(from.towards(until, 0.5, LEVERS))
                .isEqualTo(parse("oil-price=70&reclearance=ended&until=2028").scenario());
        assertThat(from.towards(until, 1, LEVERS)).isEqualTo(until);
    }

    /** -9.6 + (10 - -9.6) is a little more than 10, where the scale ends. */
    @Test
    void neverGoesPastTheEndOfAScale() {
        Scenario from = parse("gdp-growth=-9.6").scenario();
        Scenario until = parse("gdp-growth=10").scenario();

        assertThat(from.towards(until, 1, LEVERS)).isEqualTo(until);
    }

    @Test
    void keepsTheLeversNamedAndNoOthers() {
        Scenario scenario = parse("oil-price=40&compensation=20").scenario();

        assertThat(scenario.keeping(List.of(lever("compensation"), lever("premium"))))
                .isEqualTo(parse("compensation=20").scenario());
        assertThat(scenario.isMoved(lever("oil-price"))).isTrue();
        assertThat(scenario.isMoved(lever("premium"))).isFalse();
        assertThat(scenario.isBaseline()).isFalse();
        assertThat(Scenario.baseline().isBaseline()).isTrue();
    }

    @Test
    void takesBothEndsOfAScaleAndOfTheYears() {
        assertThat(parse("oil-price=20&until=2019").complaints()).isEmpty();
        assertThat(parse("oil-price=150&until=2030").complaints()).isEmpty();
        assertThat(parse("until=2018").complaints())
                .containsExactly(new Complaint.OffScale(lever("until"), "2018", 2019, 2030));
        assertThat(parse("until=2031").complaints())
                .containsExactly(new Complaint.OffScale(lever("until"), "2031", 2019, 2030));
    }

    @Test
    void aTextThatHasToBeRightIsRefusedWhenItIsNot() {
        assertThat(parse("oil-price=40").requireClean())
                .isEqualTo(parse("oil-price=40").scenario());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("oil-price=1").requireClean())
                .withMessageStartingWith("these settings cannot be taken over: [OffScale");
    }

    @Test
    void fortyCharactersOfNonsenseAreShownInFull() {
        assertThat(Complaint.cut("x".repeat(40))).isEqualTo("x".repeat(40));
        assertThat(Complaint.cut("x".repeat(41))).isEqualTo("x".repeat(39) + "…");
    }

    private static Scenario.Parsed parse(String query) {
        return Scenario.parse(LEVERS, Query.of(query));
    }

    private static Lever lever(String id) {
        return Belarus.CATALOGUE.levers().require(id);
    }
}
