package org.reliance.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/**
 * One line of the table that says the same as the picture: the table on the page, the CSV and the sheets are written
 * from these.
 *
 * @param id of the observation, claim or reference value; empty for a computed point
 * @param layer label of the layer
 * @param when period in words, or label of the row
 * @param text the value in words
 */
public record Row(
        String id,
        String layer,
        String layerId,
        String subject,
        String when,
        String period,
        double at,
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        Unit unit,
        String text,
        Optional<Provenance> provenance) {

    /** All rows of a figure, in the order of its layers. */
    public static List<Row> listOf(Figure figure) {
        return figure.layers().stream().flatMap(layer -> rows(figure, layer)).toList();
    }

    private static Stream<Row> rows(Figure figure, Layer layer) {
        return switch (layer) {
            case Layer.Statements statements ->
                statements.statements().stream().map(statement -> of(statements.key(), statement));
            case Layer.Curve curve -> curve.dots().stream().map(dot -> of(figure, curve.key(), dot));
            case Layer.Columns columns -> columns.dots().stream().map(dot -> of(figure, columns.key(), dot));
            case Layer.Band band -> band.limits().stream().map(limits -> of(figure, band.key(), limits));
            case Layer.Spans spans -> spans.spans().stream().map(span -> of(figure, spans.key(), span));
            case Layer.Trend trend ->
                Stream.concat(trend.line().stream(), trend.projection().stream())
                        .map(dot -> of(figure, trend.key(), dot));
            // Events and levels are no values of the series; they are listed with the notes.
            case Layer.Events _, Layer.Levels _ -> Stream.empty();
        };
    }

    private static Row of(Layer.Key key, Statement statement) {
        var bounds = statement.reading().bounds();
        return new Row(
                statement.id(),
                key.label(),
                key.id(),
                statement.subject(),
                statement.when(),
                statement.period().map(Object::toString).orElse(""),
                statement.from(),
                statement.reading().point(),
                bounds.map(b -> OptionalDouble.of(b.low())).orElse(OptionalDouble.empty()),
                bounds.map(b -> OptionalDouble.of(b.high())).orElse(OptionalDouble.empty()),
                statement.unit(),
                statement.text(),
                Optional.of(statement.provenance()));
    }

    private static Row of(Figure figure, Layer.Key key, Layer.Dot dot) {
        String when = figure.domain().nameOf(dot.at());
        return new Row(
                dot.id(),
                key.label(),
                key.id(),
                key.label(),
                when,
                when,
                dot.at(),
                OptionalDouble.of(dot.value()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                figure.measure().unit(),
                dot.text(),
                dot.origin());
    }

    private static Row of(Figure figure, Layer.Key key, Layer.Limits limits) {
        String when = figure.domain().nameOf(limits.at());
        return new Row(
                "",
                key.label(),
                key.id(),
                key.label(),
                when,
                when,
                limits.at(),
                OptionalDouble.empty(),
                OptionalDouble.of(limits.low()),
                OptionalDouble.of(limits.high()),
                figure.measure().unit(),
                Notation.of(figure.locale())
                        .reading(
                                new Reading.Between(limits.low(), limits.high()),
                                figure.measure().unit()),
                Optional.empty());
    }

    /** The value of a bar is how far it goes, and which way; low and high are its ends. */
    private static Row of(Figure figure, Layer.Key key, Layer.Spans.Span span) {
        String when = figure.domain().nameOf(span.at());
        double from = span.from().value();
        double until = span.until().value();
        return new Row(
                "",
                key.label(),
                key.id(),
                key.label(),
                when,
                when,
                span.at(),
                OptionalDouble.of(until - from),
                OptionalDouble.of(Math.min(from, until)),
                OptionalDouble.of(Math.max(from, until)),
                figure.measure().unit(),
                span.text(),
                Optional.empty());
    }
}
