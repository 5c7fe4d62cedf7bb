package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Unit;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Remark;

/**
 * A layer as a trend sees it.
 *
 * @param points what a trend would be drawn through
 * @param units those of its values; more than one cannot be laid on one line
 * @param cautions what a reader must know of the points beside their numbers
 * @param isComputed whether a model computed the points: what they leave of a line is no chance, so that a trend through
 *     them only describes
 */
record TrendCandidate(
        Layer.Key key, List<DataPoint> points, List<Unit> units, List<Remark> cautions, boolean isComputed) {

    TrendCandidate {
        points = List.copyOf(points);
        units = units.stream().distinct().toList();
        cautions = cautions.stream().distinct().toList();
    }

    /**
     * The layers through which a trend may be drawn, in their order.
     *
     * @param unit of the layers that are no statements
     * @param feeds whether a statement may feed a trend
     * @param last the last place that may feed it
     */
    static Stream<TrendCandidate> listOf(List<Layer> layers, Unit unit, Predicate<Statement> feeds, double last) {
        return layers.stream().flatMap(layer -> switch (layer) {
            case Layer.Statements stated -> Stream.of(of(stated, feeds, last));
            case Layer.Curve curve -> Stream.of(of(curve, unit, last));
            case Layer.Band _, Layer.Columns _, Layer.Spans _, Layer.Trend _, Layer.Events _, Layer.Levels _ ->
                Stream.empty();
        });
    }

    private static TrendCandidate of(Layer.Curve curve, Unit unit, double last) {
        List<DataPoint> points = curve.dots().stream()
                .filter(dot -> dot.at() <= last)
                .map(dot -> DataPoint.of(dot.at(), dot.value()))
                .toList();
        return new TrendCandidate(curve.key(), points, List.of(unit), List.of(), isComputed(curve.role()));
    }

    private static boolean isComputed(Layer.Curve.Role role) {
        return switch (role) {
            case BASELINE, OWN_BASELINE, SCENARIO, COMPARISON, MEDIAN -> true;
            case CONTEXT -> false;
        };
    }

    private static TrendCandidate of(Layer.Statements stated, Predicate<Statement> feeds, double last) {
        List<Statement> usable = stated.statements().stream()
                .filter(statement -> isClosed(statement) && statement.until() <= last && feeds.test(statement))
                .toList();
        return new TrendCandidate(
                stated.key(),
                usable.stream().map(StatedPoint::of).toList(),
                usable.stream().map(Statement::unit).toList(),
                cautions(usable),
                false);
    }

    private static boolean isClosed(Statement statement) {
        return statement.isDrawn()
                && statement.period().map(Period::openness).equals(Optional.of(Period.Openness.CLOSED));
    }

    private static List<Remark> cautions(List<Statement> usable) {
        List<Remark> cautions = new ArrayList<>();
        if (usable.stream().map(Statement::nature).distinct().count() > 1
                && usable.stream().map(Statement::nature).anyMatch(TrendCandidate::isNoMeasurement)) {
            cautions.add(Remark.of("warning.claims-mixed"));
        }
        long spans = usable.stream().filter(Statement::isSpan).count();
        if (spans > 0) {
            cautions.add(Remark.of("warning.period-as-point", (int) spans));
        }
        long bounds = usable.stream().filter(TrendCandidate::isBound).count();
        if (bounds > 0) {
            cautions.add(Remark.of("warning.bound-as-point", (int) bounds));
        }
        return cautions;
    }

    static boolean isNoMeasurement(Nature nature) {
        return switch (nature) {
            case CLAIM, FORECAST, PLAN, ASSUMPTION -> true;
            case REPORTED, ESTIMATE, DERIVED, REFERENCE -> false;
        };
    }

    private static boolean isBound(Statement statement) {
        return statement.firmness().isBound();
    }

    /** Both as one series: what each of them measures is not the same. */
    TrendCandidate and(TrendCandidate other) {
        return new TrendCandidate(
                new Layer.Key(key.id(), key.label() + " + " + other.key.label(), key.tone()),
                Stream.concat(points.stream(), other.points.stream()).toList(),
                Stream.concat(units.stream(), other.units.stream()).toList(),
                Stream.of(cautions.stream(), other.cautions.stream(), Stream.of(Remark.of("warning.definitions-mixed")))
                        .flatMap(remarks -> remarks)
                        .toList(),
                isComputed || other.isComputed);
    }

    /** Whether an address means this series: by its own id, or by that of a result of a model as it is shown. */
    boolean isCalled(String id) {
        return key.id().equals(id)
                || key.id().equals(id + "-scenario")
                || key.id().equals(id + "-baseline");
    }
}
