package org.reliance.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/**
 * Statements as series: the sign says what kind of statement it is, its filling how firm; a range is a bar from end to
 * end without a point that nobody stated; a period is a line along it.
 */
final class StatementTraces {

    /** Points of neighbouring years are joined; a season's difference must not part them. */
    private static final double NEIGHBOURS = 1.05;

    private static final int MOST_LABELLED = 16;

    private final Layer.Statements layer;
    private final Domain domain;
    private final Words words;
    private final Notation notation;
    private final Unit axisUnit;
    private final boolean isCrowded;
    private final Trace.Side side;

    StatementTraces(Figure figure, Layer.Statements layer) {
        this.layer = layer;
        this.domain = figure.domain();
        this.words = Words.of(figure.locale());
        this.notation = Notation.of(figure.locale());
        this.axisUnit = figure.measure().unit();
        this.isCrowded = statements(figure)
                        .flatMap(it -> it.statements().stream())
                        .filter(Statement::isDrawn)
                        .count()
                > MOST_LABELLED;
        // The words of neighbouring layers keep out of each other's way.
        boolean even = statements(figure).toList().indexOf(layer) % 2 == 0;
        this.side = even ? Trace.Side.ABOVE : Trace.Side.BELOW;
    }

    private static Stream<Layer.Statements> statements(Figure figure) {
        return figure.layers().stream()
                .filter(Layer.Statements.class::isInstance)
                .map(Layer.Statements.class::cast);
    }

    /** What is drawn alike. */
    private record Kind(Shape shape, Nature nature, Firmness firmness, Unit unit) {
        static Kind of(Statement statement) {
            return new Kind(Shape.of(statement), statement.nature(), statement.firmness(), statement.unit());
        }
    }

    private enum Shape {
        POINT,
        RANGE,
        PERIOD,
        PERIOD_RANGE;

        static Shape of(Statement statement) {
            boolean stated = statement.reading().point().isPresent();
            if (statement.isSpan()) {
                return stated ? PERIOD : PERIOD_RANGE;
            }
            return stated ? POINT : RANGE;
        }
    }

    Stream<Trace> stream() {
        Map<Kind, List<Statement>> kinds = new LinkedHashMap<>();
        layer.statements().stream()
                .filter(Statement::isDrawn)
                .forEach(statement -> kinds.computeIfAbsent(Kind.of(statement), _ -> new ArrayList<>())
                        .add(statement));
        List<Trace> traces = new ArrayList<>(links());
        kinds.forEach((kind, statements) -> traces.add(trace(kind, statements)));
        return listedOnce(traces).stream();
    }

    /** A thin line joins the points of neighbouring years. */
    private List<Trace> links() {
        if (domain instanceof Domain.Rows) {
            return List.of();
        }
        var points = layer.statements().stream()
                .filter(statement -> statement.isDrawn() && Shape.of(statement) == Shape.POINT)
                .sorted(Comparator.comparingDouble(Statement::from))
                .toList();
        List<List<Trace.Spot>> runs = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Statement point : points) {
            if (point.from() - last > NEIGHBOURS) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(bare(point));
            last = point.from();
        }
        Look thin = Look.line(new Ink.Tone(layer.key().tone()), Look.Stroke.solid(1));
        return List.of(Trace.of(
                        layer.key().label(),
                        runs.stream()
                                .filter(run -> run.size() > 1)
                                .map(Trace.Run::new)
                                .toList(),
                        thin)
                .unlisted());
    }

    private static Trace.Spot bare(Statement statement) {
        return spot(statement, statement.from(), statement.reading().point().orElseThrow());
    }

    /** One line in the legend for each name. */
    private static List<Trace> listedOnce(List<Trace> traces) {
        List<String> seen = new ArrayList<>();
        List<Trace> result = new ArrayList<>();
        for (Trace trace : traces) {
            result.add(seen.contains(trace.name()) ? trace.unlisted() : trace);
            if (trace.listed()) {
                seen.add(trace.name());
            }
        }
        return result;
    }

    private Trace trace(Kind kind, List<Statement> statements) {
        var runs = statements.stream()
                .flatMap(statement -> runs(kind.shape(), statement))
                .toList();
        return Trace.of(name(kind), runs, look(kind)).withCaption(caption(kind, statements));
    }

    /** Numbers stand at the points while there are few; what is no plain number is always said. */
    private Trace.Caption caption(Kind kind, List<Statement> statements) {
        if (isCrowded && !kind.firmness().isBound()) {
            return new Trace.Caption.None();
        }
        // A number format follows the value when it is edited, but in rows it would show the number of the row.
        if (kind.shape() == Shape.POINT && domain instanceof Domain.Years) {
            return new Trace.Caption.Value(side, format(statements));
        }
        return new Trace.Caption.Label(
                kind.shape() == Shape.RANGE && domain instanceof Domain.Years
                        // A range is anchored at its lower end.
                        ? Trace.Side.BELOW
                        : side);
    }

    /** The words around the number as a number format, so that they stay when the number is edited. */
    private String format(List<Statement> statements) {
        double value = statements.getFirst().reading().point().orElseThrow();
        String number = notation.number(value);
        String text = Mark.text(statements.getFirst(), axisUnit, notation);
        int at = text.indexOf(number);
        boolean bare = statements.stream().allMatch(statement -> statement.reading() instanceof Reading.Value);
        return quoted(text.substring(0, Math.max(0, at)))
                + (Math.abs(value) < 1000 ? "General" : "#,##0")
                + (bare && at >= 0 ? quoted(text.substring(at + number.length())) : "");
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
    }

    private String name(Kind kind) {
        String label = layer.key().label();
        return kind.nature() == Nature.REPORTED
                ? label
                : words.of("named", label, words.of("key-" + kind.nature().id()));
    }

    private Look look(Kind kind) {
        // What is only expected is drawn with broken lines and hollow signs.
        boolean expected = kind.nature() == Nature.FORECAST || kind.nature() == Nature.PLAN;
        var dash = expected ? STPresetLineDashVal.SYS_DASH : STPresetLineDashVal.SOLID;
        var bound = Look.Bar.bound(new Look.Stroke(1.75, dash));
        return switch (kind.shape()) {
            case POINT -> {
                boolean filled = kind.firmness() != Firmness.ABOUT && !expected;
                yield new Look(ink(kind), Look.Stroke.NONE, Look.Marker.of(Glyph.of(kind.nature()), filled), bound);
            }
            case RANGE -> new Look(ink(kind), Look.Stroke.NONE, Look.Marker.END, bound);
            case PERIOD -> new Look(ink(kind), new Look.Stroke(3, dash), Look.Marker.NONE, bound);
            case PERIOD_RANGE ->
                new Look(
                        ink(kind),
                        new Look.Stroke(1.5, dash),
                        Look.Marker.NONE,
                        Look.Bar.side(new Look.Stroke(1.5, dash)));
        };
    }

    private Ink ink(Kind kind) {
        return kind.nature() == Nature.REFERENCE
                ? Ink.Plain.CONTEXT
                : new Ink.Tone(layer.key().tone());
    }

    private Stream<Trace.Run> runs(Shape shape, Statement statement) {
        Reading.Between extent = statement.reading().extent().orElseThrow();
        double height = extent.high() - extent.low();
        double from = statement.from();
        double until = statement.until();
        return switch (shape) {
            case POINT -> Stream.of(Trace.Run.of(around(statement, from).withLabel(text(statement))));
            case RANGE ->
                Stream.of(Trace.Run.of(
                        spot(statement, from, extent.low()).withBar(0, height).withLabel(text(statement))));
            case PERIOD ->
                Stream.of(Trace.Run.of(around(statement, from).withLabel(text(statement)), around(statement, until)));
            case PERIOD_RANGE ->
                Stream.of(
                        Trace.Run.of(
                                spot(statement, from, extent.low()).withBar(0, height),
                                spot(statement, until, extent.low()).withBar(0, height)),
                        Trace.Run.of(
                                spot(statement, from, extent.high()).withLabel(text(statement)),
                                spot(statement, until, extent.high())));
        };
    }

    private String text(Statement statement) {
        return Mark.text(statement, axisUnit, notation);
    }

    private static Trace.Spot around(Statement statement, double at) {
        double value = statement.reading().point().orElseThrow();
        Reading.Between extent = statement.reading().extent().orElseThrow();
        return spot(statement, at, value).withBar(value - extent.low(), extent.high() - value);
    }

    private static Trace.Spot spot(Statement statement, double at, double value) {
        return Trace.Spot.of(statement.when(), at, value);
    }
}
