package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Lever;
import org.reliance.quantity.Unit;

/** A model laid open: what a spreadsheet is written from. */
class WorksheetTest {

    private static final Model OIL = Belarus.MODELS.require("oil-tax-manoeuvre");
    private static final Model GAS = Belarus.MODELS.require("gas");
    private static final Model SUPPORT = Belarus.MODELS.require("support");

    @Test
    void countsTheYearsThatItsLeversBound() {
        Worksheet.Years years = OIL.worksheet().years();

        assertThat(years.first()).isEqualTo(2019);
        assertThat(years.last()).isEqualTo(2030);
        assertThat(years.span())
                .contains(new Worksheet.Span(OIL.cell(lever(OIL, "from")), OIL.cell(lever(OIL, "until"))));
    }

    @Test
    void countsTheSameYearsWhereNoLeverBoundsThem() {
        Worksheet.Years years = GAS.worksheet().years();

        assertThat(List.of(years.first(), years.last())).containsExactly(2005, 2023);
        assertThat(years.span()).isEmpty();
    }

    @Test
    void comesToWhatTheModelComesTo() {
        Scenario scenario = Belarus.scenario(OIL, "oil-price=50&until=2024");
        Worksheet.Worked worked = OIL.work(scenario);
        Outcome outcome = OIL.run(scenario);
        Measure loss = OIL.requireResult("cumulative-loss");
        int cell = OIL.worksheet().cell(loss);

        for (int year : outcome.years()) {
            assertThat(worked.find(cell, year)).isEqualTo(outcome.find(loss, year));
        }
        assertThat(worked.findLast(cell).orElseThrow()).isCloseTo(outcome.result("cumulative-loss"), within(0.0));
        assertThat(worked.find(cell, 2025)).isEmpty();
        assertThat(worked.find(OIL.cell(lever(OIL, "oil-price")), 2024)).hasValue(50);
    }

    @Test
    void saysNothingOfWhatIsAbsent() {
        Measure border = GAS.requireResult("gas-price-paid");
        Model loans = Belarus.MODELS.require("loans");
        int promised = loans.worksheet().cell(loans.requireResult("loans-promised"));

        assertThat(GAS.work(Scenario.baseline()).find(GAS.worksheet().cell(border), 2015))
                .hasValue(144);
        assertThat(loans.work(Scenario.baseline()).find(promised, 2014)).hasValue(2);
        assertThat(loans.work(Scenario.baseline()).find(promised, 2015)).isEmpty();
    }

    @Test
    void namesTheMeasureThatNoEquationGives() {
        assertThatThrownBy(() -> GAS.worksheet().cell(OIL.requireResult("cumulative-loss")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no equation gives 'cumulative-loss'");
    }

    @Test
    void writesTheGasSubsidyAsItsEquation() {
        Worksheet.Line subsidy = line(GAS, "gas-subsidy");

        assertThat(subsidy.isYearly()).isFalse();
        assertThat(subsidy.unit()).isEqualTo(Unit.USD_BN);
        assertThat(subsidy.cell()).isEqualTo(GAS.worksheet().cell(GAS.requireResult("gas-subsidy")));
        assertThat(formula(GAS, subsidy)).isEqualTo("gas-volume*(gas-reference-gas-transport-gas-price)/1000");
        assertThat(line(GAS, "gas-subsidy-of-year").isYearly()).isTrue();
    }

    /** A sum over the years reads its own number of the year before, which begins with zero. */
    @Test
    void aRunningSumReadsTheYearBefore() {
        assertThat(formula(SUPPORT, line(SUPPORT, "cumulative-net-support-before")))
                .isEqualTo("before(cumulative-net-support from 0.0)");
        assertThat(formula(SUPPORT, line(SUPPORT, "cumulative-net-support")))
                .isEqualTo("cumulative-net-support-before+net-support");
    }

    @Test
    void givesEveryNumberOnceWithItsSource() {
        List<Worksheet.Given> prices = SUPPORT.worksheet().givens().stream()
                .filter(given -> given.series().equals("urals-price"))
                .toList();

        assertThat(prices).hasSize(15);
        assertThat(prices.getFirst()).satisfies(first -> {
            assertThat(first.number()).isEqualTo(50.3);
            assertThat(first.unit()).isEqualTo(Unit.USD_PER_BARREL);
            assertThat(first.bounds().orElseThrow().low()).isEqualTo(49.8);
            assertThat(first.bounds().orElseThrow().high()).isEqualTo(51);
            assertThat(first.source().id()).isEqualTo("urals-price-2005");
        });
        assertThat(prices.get(1).bounds()).isEmpty();
        assertThat(prices).extracting(Worksheet.Given::cell).doesNotHaveDuplicates();
    }

    /** The rate of 2005 to 2011 is one number that stands for seven years. */
    @Test
    void aNumberOfSeveralYearsHasOneCell() {
        Worksheet.YearInput rate = SUPPORT.worksheet().inputs().stream()
                .filter(input -> input.series().equals("export-duty-rate"))
                .findFirst()
                .orElseThrow();

        assertThat(rate.cellOfYear().keySet()).hasSize(15).contains(2005, 2019);
        assertThat(rate.cellOfYear().get(2005)).isEqualTo(rate.cellOfYear().get(2011));
        assertThat(rate.cellOfYear().get(2012)).isNotEqualTo(rate.cellOfYear().get(2011));
        assertThat(rate.option()).isEmpty();
        assertThat(rate.unit()).isEqualTo(Unit.SHARE);
    }

    @Test
    void whatAChoiceReadsIsReadForItsOptionAlone() {
        assertThat(OIL.worksheet().inputs().stream()
                        .filter(input -> input.series().equals("export-duty-coefficient"))
                        .map(Worksheet.YearInput::option)
                        .flatMap(Optional::stream)
                        .map(Lever.Option::id))
                .containsExactly("statute", "frozen-2019", "at-once", "none");
    }

    private static Lever lever(Model model, String id) {
        return model.levers().stream()
                .filter(lever -> lever.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Worksheet.Line line(Model model, String id) {
        return model.worksheet().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** With cells called by what stands in them. */
    private static String formula(Model model, Worksheet.Line line) {
        return line.formula(new Worksheet.Places() {
            @Override
            public String now(int cell) {
                return name(cell);
            }

            @Override
            public String before(int cell, double initial) {
                return "before(" + name(cell) + " from " + initial + ")";
            }

            private String name(int cell) {
                return model.worksheet().lines().stream()
                        .filter(other -> other.cell() == cell)
                        .map(Worksheet.Line::id)
                        .findFirst()
                        .or(() -> model.levers().stream()
                                .filter(lever -> model.cell(lever) == cell)
                                .map(Entry::id)
                                .findFirst())
                        .orElse("#" + cell);
            }
        });
    }
}
