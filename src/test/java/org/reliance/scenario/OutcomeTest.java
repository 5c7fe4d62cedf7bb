package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Entry;
import org.reliance.quantity.Reading;

/** What a run is asked for, and what it answers where it has nothing. */
class OutcomeTest {

    private static final Model LOANS = Belarus.MODELS.require("loans");
    private static final Model GAS = Belarus.MODELS.require("gas");
    private static final Model SUPPORT = Belarus.MODELS.require("support");

    @Test
    void answersForTheYearsCountedAlone() {
        Outcome outcome = Belarus.run("support", "rebuilt-from=2010&rebuilt-until=2012");
        Measure net = SUPPORT.requireResult("net-support");

        assertThat(outcome.years()).containsExactly(2010, 2011, 2012);
        assertThat(outcome.lastYear()).isEqualTo(2012);
        assertThat(outcome.find(net, 2010)).isPresent();
        assertThat(outcome.find(net, 2012)).isEqualTo(outcome.findResult(net));
        assertThat(outcome.result("net-support"))
                .isEqualTo(outcome.findResult(net).orElseThrow());
        assertThatThrownBy(() -> outcome.find(net, 2009)).hasMessage("the year 2009 is not counted");
        assertThatThrownBy(() -> outcome.find(net, 2013)).hasMessage("the year 2013 is not counted");
    }

    @Test
    void namesWhatIsAbsent() {
        Outcome outcome = LOANS.baseline();

        assertThat(outcome.find(LOANS.requireResult("loans-promised"), 2015)).isEmpty();
        assertThat(outcome.findReading(LOANS.requireResult("loans-promised"), 2015))
                .isEmpty();
        assertThatThrownBy(() -> outcome.value("loans-promised", 2015))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no loans-promised of 2015");
        assertThatThrownBy(() -> LOANS.requireResult("profit"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("model 'loans' has no result called 'profit'");
        assertThatThrownBy(() -> Belarus.MODELS.require("astrology"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no model called 'astrology'");
        assertThatThrownBy(() -> Split.of(LOANS, Scenario.baseline(), LOANS.requireResult("loans-promised")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no loans-promised in the last year counted");
    }

    @Test
    void namesTheInputsBehindAnUncertainNumber() {
        Outcome outcome = SUPPORT.baseline();
        Measure crude = SUPPORT.requireResult("crude-support");

        assertThat(outcome.listUncertainInputs(crude, 2011)).isEmpty();
        assertThat(outcome.withBounds().listUncertainInputs(crude, 2011))
                .extracting(Entry::id)
                .containsExactlyInAnyOrder("barrels-per-tonne-2018-07", "crude-imports-2011");
        assertThat(outcome.withBounds().listUncertainInputs(SUPPORT.requireResult("gas-support"), 2013))
                .isEmpty();
    }

    /** 2017: 0.51, known to lie between 0.45 and 0.54. */
    @Test
    void givesBoundsOnlyWhereTheyWereAskedFor() {
        Measure reclearance = SUPPORT.requireResult("reclearance-support");

        assertThat(SUPPORT.baseline().findReading(reclearance, 2017)).contains(new Reading.Value(0.51));
        assertThat(SUPPORT.baseline().withBounds().findReading(reclearance, 2017))
                .contains(new Reading.Around(0.51, 0.45, 0.54));
    }

    @Test
    void knowsWhichModelAndScenarioItIsOf() {
        Scenario scenario = Belarus.scenario(GAS, "gas-price=140");
        Outcome outcome = GAS.run(scenario);

        assertThat(outcome.model()).isSameAs(GAS);
        assertThat(outcome.scenario()).isEqualTo(scenario);
        assertThat(outcome.withBounds().scenario()).isEqualTo(scenario);
        assertThat(GAS.id()).isEqualTo("gas");
        assertThat(Belarus.MODELS.list())
                .extracting(Model::id)
                .containsExactly("oil-tax-manoeuvre", "gas", "loans", "support");
    }

    @Test
    void explainsATotalWithItsNumbers() {
        List<Equation> totals = GAS.baseline().explainTotals();

        assertThat(totals)
                .extracting(equation -> equation.measure().id())
                .containsExactly("gas-subsidy", "gas-overpayment");
        assertThat(totals.getFirst().right().value()).isCloseTo(0.58, within(1e-12));
        assertThat(totals.getLast().right().value()).isCloseTo(20 * (127 - 75) / 1000.0, within(1e-12));
        assertThat(GAS.baseline().explain(2015))
                .extracting(equation -> equation.measure().id())
                .doesNotContain("gas-subsidy")
                .contains("gas-subsidy-of-year");
    }

    @Test
    void aLeverOfAnotherModelHasNoPlace() {
        assertThatThrownBy(() -> GAS.cell(Belarus.CATALOGUE.levers().require("oil-price")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("model 'gas' has no lever 'oil-price'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Model.number(Belarus.CATALOGUE.levers().require("reclearance"), new Position.Chosen("perhaps")))
                .withMessage("lever 'reclearance' offers no choice 'perhaps'");
    }

    @Test
    void workingsTellTheTwoRunsApart() {
        Scenario scenario = Belarus.scenario(GAS, "gas-price=140");
        Workings workings = new Workings(GAS, Scenario.baseline(), scenario, Map.of());

        assertThat(workings.scenario(Workings.Run.BASELINE)).isEqualTo(Scenario.baseline());
        assertThat(workings.scenario(Workings.Run.SCENARIO)).isEqualTo(scenario);
    }
}
