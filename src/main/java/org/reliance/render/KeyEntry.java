package org.reliance.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;

/**
 * One line of the key to the shapes; only shapes that occur are explained.
 *
 * @param sample name of the shape as the drawing script knows it
 */
record KeyEntry(String sample, String label) {

    /** What a shape can say, in the order of the key. */
    private enum Trait {
        EXACT,
        ABOUT,
        RANGE,
        PERIOD,
        AT_LEAST,
        AT_MOST,
        UNSTATED,
        ESTIMATE,
        CLAIM,
        FORECAST,
        PLAN,
        ASSUMPTION,
        DERIVED,
        REFERENCE,
        UNVERIFIED,
        TREND_LINE,
        PROJECTION,
        CONFIDENCE,
        PREDICTION;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The key to a figure; empty when all of its shapes are plain points. */
    static List<KeyEntry> listOf(Figure figure) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        figure.layers().stream().flatMap(KeyEntry::traits).forEach(traits::add);
        if (traits.equals(Set.of(Trait.EXACT)) || traits.equals(Set.of(Trait.REFERENCE))) {
            return List.of();
        }
        Words words = Words.of(figure.locale());
        return traits.stream()
                .map(trait -> new KeyEntry(trait.id(), words.of("key-" + trait.id())))
                .toList();
    }

    private static Stream<Trait> traits(Layer layer) {
        return switch (layer) {
            case Layer.Statements statements -> statements.statements().stream().flatMap(KeyEntry::traits);
            case Layer.Curve curve ->
                curve.dots().stream().anyMatch(KeyEntry::isUnverified) ? unverified(curve) : Stream.empty();
            case Layer.Trend trend -> traits(trend);
            case Layer.Columns _, Layer.Band _, Layer.Spans _, Layer.Events _, Layer.Levels _ -> Stream.empty();
        };
    }

    private static Stream<Trait> traits(Layer.Trend trend) {
        return Stream.of(
                        trend.line().isEmpty() ? Stream.<Trait>empty() : Stream.of(Trait.TREND_LINE),
                        trend.projection().isEmpty() ? Stream.<Trait>empty() : Stream.of(Trait.PROJECTION),
                        trend.confidence().isEmpty() ? Stream.<Trait>empty() : Stream.of(Trait.CONFIDENCE),
                        trend.prediction().isEmpty() ? Stream.<Trait>empty() : Stream.of(Trait.PREDICTION))
                .flatMap(trait -> trait);
    }

    private static Stream<Trait> unverified(Layer.Curve curve) {
        return curve.role() == Layer.Curve.Role.CONTEXT
                ? Stream.of(Trait.REFERENCE, Trait.UNVERIFIED)
                : Stream.of(Trait.UNVERIFIED);
    }

    private static boolean isUnverified(Layer.Dot dot) {
        return dot.standing() == Layer.Dot.Standing.UNVERIFIED;
    }

    private static Stream<Trait> traits(Statement statement) {
        Stream<Trait> span = statement.isSpan() ? Stream.of(Trait.PERIOD) : Stream.empty();
        return Stream.of(Stream.of(firmness(statement)), span, nature(statement))
                .flatMap(trait -> trait);
    }

    private static Trait firmness(Statement statement) {
        if (statement.isDrawn() && statement.reading().point().isEmpty()) {
            return Trait.RANGE;
        }
        return switch (statement.firmness()) {
            case EXACT, RANGE -> Trait.EXACT;
            case ABOUT -> Trait.ABOUT;
            case AT_LEAST, MORE_THAN -> Trait.AT_LEAST;
            case AT_MOST, LESS_THAN -> Trait.AT_MOST;
            case UNSTATED, DIRECTIONAL -> Trait.UNSTATED;
        };
    }

    private static Stream<Trait> nature(Statement statement) {
        if (statement.firmness().equals(Firmness.UNSTATED)) {
            return Stream.empty();
        }
        return switch (statement.nature()) {
            case REPORTED -> Stream.empty();
            case ESTIMATE -> Stream.of(Trait.ESTIMATE);
            case CLAIM -> Stream.of(Trait.CLAIM);
            case FORECAST -> Stream.of(Trait.FORECAST);
            case PLAN -> Stream.of(Trait.PLAN);
            case ASSUMPTION -> Stream.of(Trait.ASSUMPTION);
            case DERIVED -> Stream.of(Trait.DERIVED);
            case REFERENCE -> Stream.of(Trait.REFERENCE);
        };
    }
}
