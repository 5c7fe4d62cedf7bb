package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Unit;
import org.reliance.quantity.Verification;
import org.reliance.scenario.Split.Effect;

/** The effect split beside Shapley values as they are defined, on models made up at random and on those of the data. */
class ShapleyLawsTest {

    private static final int LEVERS = 5;

    /** A lever of the drafted models, 0 by default. */
    private static Lever lever(int i) {
        Setting scale = new Setting.Scale(Unit.COUNT, 0, -10, 10, 1, List.of(), new Lever.Draw.Fixed(Optional.empty()));
        Lever.Evidence evidence =
                new Lever.Evidence("noted", Optional.empty(), Optional.empty(), Optional.empty(), Verification.SEEN);
        return new Lever("x" + i, "x" + i, "g", Lever.Sort.WORLD, scale, evidence, Optional.empty());
    }

    /** A right side without its cells: a number, a lever, or two of them joined. */
    sealed interface Sketch {
        record Fixed(double value) implements Sketch {}

        record Read(int lever) implements Sketch {}

        record Sum(Sketch one, Sketch other) implements Sketch {}

        record Product(Sketch one, Sketch other) implements Sketch {}

        record Smaller(Sketch one, Sketch other) implements Sketch {}
    }

    private static Model draft(Sketch sketch) {
        List<Lever> levers =
                IntStream.range(0, LEVERS).mapToObj(ShapleyLawsTest::lever).toList();
        Draft draft = new Draft(new WhatIfModel("drafted", "Drafted", "noted", 1, levers), 2019, 2020);
        draft.total("result", Unit.COUNT, term(sketch, draft));
        // A lever that no equation reads is a flaw of a model.
        draft.total(
                "all-read",
                Unit.COUNT,
                new Term.Sum(levers.stream()
                        .map(lever -> (Term) draft.lever(lever.id()))
                        .toList()));
        return draft.finish();
    }

    private static Term term(Sketch sketch, Draft draft) {
        return switch (sketch) {
            case Sketch.Fixed(double value) -> new Term.Constant(value);
            case Sketch.Read(int lever) -> draft.lever("x" + lever);
            case Sketch.Sum(Sketch one, Sketch other) -> Term.sum(term(one, draft), term(other, draft));
            case Sketch.Product(Sketch one, Sketch other) -> Term.product(term(one, draft), term(other, draft));
            case Sketch.Smaller(Sketch one, Sketch other) -> new Term.Smaller(term(one, draft), term(other, draft));
        };
    }

    @Provide
    Arbitrary<Sketch> sketches() {
        return sketches(4);
    }

    private static Arbitrary<Sketch> sketches(int depth) {
        Arbitrary<Sketch> leaves = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.doubles().between(-3, 3).map(Sketch.Fixed::new)),
                net.jqwik.api.Tuple.of(
                        4, Arbitraries.integers().between(0, LEVERS - 1).map(Sketch.Read::new)));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Sketch> parts = Arbitraries.lazy(() -> sketches(depth - 1));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, leaves),
                net.jqwik.api.Tuple.of(2, Combinators.combine(parts, parts).as(Sketch.Sum::new)),
                net.jqwik.api.Tuple.of(3, Combinators.combine(parts, parts).as(Sketch.Product::new)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(parts, parts).as(Sketch.Smaller::new)));
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(-10, 10).list().ofSize(LEVERS);
    }

    @Property(tries = 300)
    void splitsADraftedModelAsShapleyDefinedIt(
            @ForAll("sketches") Sketch sketch, @ForAll("places") List<Integer> places) {
        Map<String, String> settings = new HashMap<>();
        IntStream.range(0, LEVERS)
                .forEach(i -> settings.put("x" + i, places.get(i).toString()));

        assertSplit(draft(sketch), settings, "result");
    }

    private static final Model OIL = RealData.MODELS.require("oil-tax-manoeuvre");
    private static final Model GAS = RealData.MODELS.require("gas");
    private static final Model SUPPORT = RealData.MODELS.require("support");

    @Provide
    Arbitrary<Map<String, String>> oil() {
        // All orders of eleven levers are too many: six are left where they stand.
        Set<String> moved = Set.of("oil-price", "crude-volume", "compensation", "phase-out", "gdp", "from", "until");
        return AnyScenario.of(OIL.levers().stream()
                .filter(lever -> moved.contains(lever.id()))
                .toList());
    }

    @Provide
    Arbitrary<Map<String, String>> gas() {
        return AnyScenario.of(GAS.levers());
    }

    @Provide
    Arbitrary<Map<String, String>> support() {
        return AnyScenario.of(SUPPORT.levers());
    }

    @Property(tries = 15)
    void splitsTheOilTaxManoeuvreAsShapleyDefinedIt(@ForAll("oil") Map<String, String> settings) {
        assertSplit(OIL, settings, "cumulative-loss-share-of-gdp");
    }

    @Property(tries = 30)
    void splitsTheGasSubsidyAsShapleyDefinedIt(@ForAll("gas") Map<String, String> settings) {
        assertSplit(GAS, settings, "gas-subsidy");
    }

    @Property(tries = 15)
    void splitsTheRebuiltSupportAsShapleyDefinedIt(@ForAll("support") Map<String, String> settings) {
        assertSplit(SUPPORT, settings, "cumulative-net-support");
    }

    private static void assertSplit(Model model, Map<String, String> settings, String measure) {
        Scenario scenario = Scenario.parse(model.levers(), settings).requireClean();
        Split split = Split.of(model, scenario, model.requireResult(measure));
        List<List<Lever>> players = split.effects().stream().map(Effect::levers).toList();
        Map<List<Lever>, Double> plain = PlainShapley.of(
                players,
                moved -> model.run(scenario.keeping(
                                moved.stream().flatMap(List::stream).toList()))
                        .result(measure));
        double whole = split.to() - split.from();
        double scale = split.effects().stream()
                .mapToDouble(effect -> Math.abs(effect.amount()))
                .sum();

        assertThat(split.from()).isEqualTo(model.baseline().result(measure));
        assertThat(split.to()).isEqualTo(model.run(scenario).result(measure));
        assertThat(split.effects().stream().mapToDouble(Effect::amount).sum())
                .isCloseTo(whole, within(1e-11 * Math.max(1, scale)));
        assertThat(split.effects()).allSatisfy(effect -> {
            double defined = Objects.requireNonNull(plain.get(effect.levers()));
            assertThat(effect.amount()).isCloseTo(defined, within(1e-10 * Math.max(1, scale)));
            assertThat(effect.first())
                    .isEqualTo(model.run(scenario.keeping(effect.levers())).result(measure) - split.from());
            assertThat(effect.last())
                    .isEqualTo(split.to()
                            - model.run(scenario.keeping(model.levers().stream()
                                            .filter(lever -> !effect.levers().contains(lever))
                                            .toList()))
                                    .result(measure));
        });
    }
}
