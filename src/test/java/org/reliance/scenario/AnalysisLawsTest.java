package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reliance.catalogue.Entry;
import org.reliance.quantity.Reading;
import org.reliance.scenario.Expression.Operation;
import org.reliance.scenario.Expression.Quantity;
import org.reliance.scenario.Fan.Draws;
import org.reliance.scenario.Split.Effect;

/** Laws of effect split, fan, tornado and explanation that hold wherever the sliders stand. */
class AnalysisLawsTest {

    private static final Model OIL = Belarus.MODELS.require("oil-tax-manoeuvre");
    private static final Model SUPPORT = Belarus.MODELS.require("support");

    @Provide
    Arbitrary<Map<String, String>> oil() {
        return AnyScenario.of(OIL.levers());
    }

    @Provide
    Arbitrary<Map<String, String>> support() {
        return AnyScenario.of(SUPPORT.levers());
    }

    @Property(tries = 30)
    void effectsAddUpToTheDifference(@ForAll("oil") Map<String, String> settings) {
        Split split = Split.of(OIL, scenario(OIL, settings), OIL.requireResult("cumulative-loss"));
        double sum = split.effects().stream().mapToDouble(Effect::amount).sum();

        assertThat(split.from() + sum).isCloseTo(split.to(), within(1e-12 * Math.max(1, Math.abs(split.to()))));
    }

    @Property(tries = 20)
    void aFanContainsItsOwnMedianAndItsQuantilesAreInOrder(@ForAll("oil") Map<String, String> settings) {
        Fan fan = Fan.of(OIL, scenario(OIL, settings), OIL.requireResult("loss"), new Draws(500, 7));

        assertThat(fan.bands()).isNotEmpty().allSatisfy(band -> {
            assertThat(band.p50()).isBetween(band.p10(), band.p90());
            assertThat(band.p10()).isGreaterThanOrEqualTo(band.p5());
            assertThat(band.p90()).isLessThanOrEqualTo(band.p95());
        });
    }

    @Property(tries = 20)
    void theSameSeedGivesTheSameFan(@ForAll("support") Map<String, String> settings, @ForAll long seed) {
        Measure measure = SUPPORT.requireResult("net-support-share-of-gdp");
        Draws draws = new Draws(600, seed);

        assertThat(Fan.of(SUPPORT, scenario(SUPPORT, settings), measure, draws))
                .isEqualTo(Fan.of(SUPPORT, scenario(SUPPORT, settings), measure, draws));
    }

    @Property(tries = 50)
    void boundsHoldWhateverTheUncertainInputsAre(@ForAll("support") Map<String, String> settings, @ForAll long seed) {
        Outcome bounded = SUPPORT.run(scenario(SUPPORT, settings)).withBounds();
        List<double[]> rows =
                SUPPORT.rows(drawn(bounded.scenario(), new Random(seed))).list();

        for (Measure measure : SUPPORT.results()) {
            for (int year : bounded.years()) {
                double number = rows.get(year - bounded.years().getFirst())[SUPPORT.column(measure)];
                Reading.Between extent = bounded.findReading(measure, year)
                        .flatMap(Reading::extent)
                        .orElseThrow();

                assertThat(number)
                        .as("%s of %d", measure.id(), year)
                        .isBetween(extent.low() - 1e-9, extent.high() + 1e-9);
            }
        }
    }

    private static double[] drawn(Scenario scenario, Random random) {
        double[] drawn = SUPPORT.settings(scenario);
        for (int i = 0; i < drawn.length; i++) {
            if (SUPPORT.parameters().get(i) instanceof Parameter.OfInput(double _, Reading.Between bounds, Entry _)) {
                drawn[i] = bounds.low() + random.nextDouble() * (bounds.high() - bounds.low());
            }
        }
        return drawn;
    }

    @Property(tries = 50)
    void everyEquationComesToItsResult(
            @ForAll("oil") Map<String, String> oil, @ForAll("support") Map<String, String> support) {
        for (Outcome outcome : new Outcome[] {OIL.run(scenario(OIL, oil)), SUPPORT.run(scenario(SUPPORT, support))}) {
            for (int year : outcome.years()) {
                assertThat(outcome.explain(year))
                        .hasSameSizeAs(outcome.model().measures())
                        .allSatisfy(equation -> {
                            double right = value(equation.right())
                                    * (equation.measure().unit().isPerCent() ? 100 : 1);

                            assertThat(equation.value())
                                    .isEqualTo(outcome.value(equation.measure().id(), year));
                            assertThat(right).isCloseTo(equation.value(), within(1e-9 * Math.max(1, Math.abs(right))));
                        });
            }
        }
    }

    /** Works an expression out from its quantities alone. */
    private static double value(Expression expression) {
        return switch (expression) {
            case Quantity(String _, double number, var unit, var _, var _) -> unit.isPerCent() ? number / 100 : number;
            case Operation(var operator, var operands, double _) -> {
                double[] values =
                        operands.stream().mapToDouble(AnalysisLawsTest::value).toArray();
                yield switch (operator) {
                    case PLUS -> Arrays.stream(values).sum();
                    case MINUS -> values[0] - values[1];
                    case TIMES -> Arrays.stream(values).reduce(1, (a, b) -> a * b);
                    case DIVIDED_BY -> values[0] / values[1];
                    case TO_THE_POWER_OF -> Math.pow(values[0], values[1]);
                    case EXPORT_DUTY -> ExportDuty.full(values[0], values[1]);
                    case SMALLER -> Math.min(values[0], values[1]);
                };
            }
        };
    }

    private static Scenario scenario(Model model, Map<String, String> settings) {
        return Scenario.parse(model.levers(), settings).requireClean();
    }
}
