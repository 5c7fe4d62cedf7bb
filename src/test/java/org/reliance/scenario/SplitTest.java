package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Split.Effect;

class SplitTest {

    private static final Model OIL = Belarus.MODELS.require("oil-tax-manoeuvre");

    @Test
    void givesTheWholeDifferenceToTheOnlyLeverMoved() {
        Split split = split("oil-price=100");

        assertThat(split.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.amount()).isEqualTo(split.to() - split.from()));
    }

    @Test
    void sharesWhatTwoLeversDoTogetherEvenly() {
        double neither = loss("");
        double price = loss("oil-price=100");
        double volume = loss("crude-volume=9");
        double both = loss("oil-price=100&crude-volume=9");

        assertThat(split("oil-price=100&crude-volume=9").effects())
                .extracting(Effect::amount)
                .satisfiesExactly(
                        ofPrice -> assertThat(ofPrice).isCloseTo((price - neither + both - volume) / 2, within(1e-12)),
                        ofVolume ->
                                assertThat(ofVolume).isCloseTo((volume - neither + both - price) / 2, within(1e-12)));
    }

    @Test
    void countsBothEndsOfTheYearsAsOne() {
        assertThat(split("from=2027&until=2030&oil-price=60").effects())
                .extracting(effect ->
                        effect.levers().stream().map(Lever::id).toList().toString())
                .containsExactly("[oil-price]", "[from, until]");
    }

    /** Half of the loss is 5.174 bn at 70 USD and 3.4 bn at 50 USD; the split gives the average of both. */
    @Test
    void saysWhatALeverDoesInTheFirstAndInTheLastPlace() {
        assertThat(split("oil-price=50&compensation=50").effects().getLast()).satisfies(half -> {
            assertThat(half.first()).isCloseTo(loss("compensation=50") - loss(""), within(1e-12));
            assertThat(half.last())
                    .isCloseTo(loss("oil-price=50&compensation=50") - loss("oil-price=50"), within(1e-12));
            assertThat(half.amount()).isCloseTo((half.first() + half.last()) / 2, within(1e-12));
            assertThat(half.amount()).isCloseTo(-4.287, within(0.0005));
            assertThat(half.last()).isCloseTo(-3.4, within(0.0005));
        });
    }

    @Test
    void refusesMoreLeversThanCanBeSplit() {
        Model many = many(Split.MOST + 1);
        Measure total = many.requireResult("total");

        assertThat(Split.isTooMany(many, moved(many, Split.MOST))).isFalse();
        assertThat(Split.of(many, moved(many, Split.MOST), total).effects())
                .hasSize(Split.MOST)
                .allSatisfy(effect -> assertThat(effect.amount()).isCloseTo(1, within(1e-12)));
        assertThat(Split.isTooMany(many, moved(many, Split.MOST + 1))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.of(many, moved(many, Split.MOST + 1), total))
                .withMessage("at most 16 moved levers are split, and 17 are moved");
    }

    private static Scenario moved(Model model, int count) {
        return Scenario.parse(
                        model.levers(),
                        model.levers().stream().limit(count).collect(Collectors.toMap(Lever::id, _ -> "1")))
                .requireClean();
    }

    private static Model many(int count) {
        List<Lever> levers = IntStream.range(0, count)
                .mapToObj(i -> NotedCatalogue.of("policy x" + i + " = 0 in 0..1 by 1 USD")
                        .levers()
                        .require("x" + i))
                .toList();
        Draft draft = new Draft(new WhatIfModel("many", "Many", "noted", 1, levers), 2019, 2019);
        draft.total(
                "total",
                Unit.COUNT,
                new Term.Sum(levers.stream()
                        .map(lever -> (Term) draft.lever(lever.id()))
                        .toList()));
        return draft.finish();
    }

    @Test
    void hasNothingToSplitInTheBaseline() {
        assertThat(split("").effects()).isEmpty();
    }

    private static Split split(String query) {
        return Split.of(OIL, Belarus.scenario(OIL, query), OIL.requireResult("cumulative-loss"));
    }

    private static double loss(String query) {
        return Belarus.run("oil-tax-manoeuvre", query).result("cumulative-loss");
    }
}
