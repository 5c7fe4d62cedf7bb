package org.reliance.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Statement;

/**
 * The way a reader walks through a figure point by point, by keyboard, pointer or ear: stops by layer, each with its
 * details in words.
 *
 * @param id of the layer
 */
record Walk(String id, String label, List<Stop> stops) {

    /**
     * One point.
     *
     * @param id of the statement or event, of the origin where it is a reference value; empty where it is computed
     * @param at position on the domain axis
     * @param value position on the measure axis; empty where it stands at the axis's foot
     * @param head what it is a figure of
     * @param text the value in words
     * @param shape what of the figure belongs to the point, where that is more than a dot
     */
    record Stop(
            String id,
            double at,
            Optional<Double> value,
            String head,
            String when,
            String text,
            List<Fact> facts,
            Optional<Shape> shape) {

        /** A dot. */
        static Stop of(
                String id, double at, Optional<Double> value, String head, String when, String text, List<Fact> facts) {
            return new Stop(id, at, value, head, when, text, facts, Optional.empty());
        }
    }

    /** A rectangle in the figure's own numbers: a range, a period, or both. */
    record Shape(double from, double until, double low, double high) {

        static Optional<Shape> of(Statement statement) {
            return statement
                    .reading()
                    .extent()
                    .map(extent -> new Shape(statement.from(), statement.until(), extent.low(), extent.high()))
                    .filter(shape -> shape.from() < shape.until() || shape.low() < shape.high());
        }
    }

    /** One line of a point's details; with an address it is a link. */
    record Fact(String name, String text, Optional<String> address) {
        static Fact of(String name, String text) {
            return new Fact(name, text, Optional.empty());
        }
    }

    /** All walks of a figure, without those that hold no stop. */
    static List<Walk> listOf(Figure figure) {
        Words words = Words.of(figure.locale());
        return figure.layers().stream()
                .map(layer -> new Walk(layer.key().id(), layer.key().label(), stops(figure, layer, words)))
                .filter(walk -> !walk.stops().isEmpty())
                .toList();
    }

    private static List<Stop> stops(Figure figure, Layer layer, Words words) {
        return stream(figure, layer, words)
                .sorted(Comparator.comparingDouble(Stop::at))
                .toList();
    }

    private static Stream<Stop> stream(Figure figure, Layer layer, Words words) {
        return switch (layer) {
            case Layer.Statements statements -> statements.statements().stream().map(it -> of(it, words));
            case Layer.Curve curve -> curve.dots().stream().map(dot -> of(figure, curve.key(), dot, List.of(), words));
            case Layer.Columns columns ->
                columns.dots().stream().map(dot -> of(figure, columns.key(), dot, List.of(), words));
            case Layer.Spans spans -> spans.spans().stream().map(span -> of(figure, spans.key(), span));
            case Layer.Trend trend -> {
                List<Fact> worth = worth(trend, words);
                yield Stream.concat(trend.line().stream(), trend.projection().stream())
                        .map(dot -> of(figure, trend.key(), dot, worth, words));
            }
            case Layer.Events events -> events.marks().stream().map(mark -> of(mark, words));
            case Layer.Levels levels -> levels.levels().stream().map(level -> of(figure, level, words));
            // A band has no value of its own; its edges are in the table.
            case Layer.Band _ -> Stream.empty();
        };
    }

    private static Stop of(Statement statement, Words words) {
        return new Stop(
                statement.id(),
                (statement.from() + statement.until()) / 2,
                statement.reading().extent().map(extent -> (extent.low() + extent.high()) / 2),
                statement.subject(),
                statement.when(),
                statement.text(),
                facts(statement.provenance(), words),
                Shape.of(statement));
    }

    private static Stop of(Figure figure, Layer.Key key, Layer.Dot dot, List<Fact> worth, Words words) {
        List<Fact> facts = new ArrayList<>(worth);
        dot.origin().ifPresent(origin -> facts.addAll(facts(origin, words)));
        return Stop.of(
                dot.origin().map(Provenance::originId).orElse(""),
                dot.at(),
                Optional.of(dot.value()),
                key.label(),
                figure.domain().nameOf(dot.at()),
                dot.text(),
                facts);
    }

    private static Stop of(Figure figure, Layer.Key key, Layer.Spans.Span span) {
        return Stop.of(
                "",
                span.at(),
                Optional.of(span.until().value()),
                key.label(),
                figure.domain().nameOf(span.at()),
                span.text(),
                List.of());
    }

    private static Stop of(Layer.Events.Mark mark, Words words) {
        return Stop.of(
                mark.id(),
                (mark.from() + mark.until()) / 2,
                Optional.empty(),
                mark.label(),
                mark.when(),
                "",
                facts(mark.provenance(), words));
    }

    private static Stop of(Figure figure, Layer.Levels.Level level, Words words) {
        double end = switch (figure.domain()) {
            case Domain.Years years -> years.until();
            case Domain.Rows rows -> rows.labels().size() - 0.5;
        };
        return Stop.of(
                level.provenance().map(Provenance::originId).orElse(""),
                end,
                Optional.of((level.low() + level.high()) / 2),
                level.label(),
                "",
                "",
                level.provenance().map(it -> facts(it, words)).orElse(List.of()));
    }

    private static List<Fact> worth(Layer.Trend trend, Words words) {
        String statistics = trend.statistics().stream()
                .map(statistic -> statistic.label() + " " + statistic.text())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
        return List.of(Fact.of(words.of("fact-trend"), statistics), Fact.of(words.of("fact-note"), trend.judgement()));
    }

    private static List<Fact> facts(Provenance provenance, Words words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.of("fact-firmness"), provenance.firmness() + ", " + provenance.nature()));
        String origin = provenance.origin()
                + provenance.place().map(place -> ", " + place).orElse("");
        boolean isOfReport = provenance.reading().isEmpty();
        facts.add(new Fact(
                words.of(isOfReport ? "fact-report" : "fact-publisher"),
                origin,
                // An address is that of the primary source; where there is none it was the origin itself that was read.
                provenance
                        .page()
                        .map(page -> page.substring(1))
                        .or(() -> provenance.link().filter(_ -> isOfReport))));
        provenance.reading().ifPresent(read -> facts.add(new Fact(words.of("fact-address"), read, provenance.link())));
        provenance
                .primarySource()
                .ifPresent(it -> facts.add(new Fact(words.of("fact-primary-source"), it, provenance.link())));
        provenance.claimant().ifPresent(it -> facts.add(Fact.of(words.of("fact-claimant"), it)));
        if (!provenance.inputs().isEmpty()) {
            facts.add(Fact.of(words.of("fact-inputs"), String.join("; ", provenance.inputs())));
        }
        provenance.note().ifPresent(it -> facts.add(Fact.of(words.of("fact-note"), it)));
        return facts;
    }
}
