package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Interval;
import org.reliance.trend.Refusal;
import org.reliance.trend.Restated;
import org.reliance.trend.Transformation;
import org.reliance.trend.Yardstick;

/**
 * Says the series of a figure in the way that the reader chose. Every new value keeps its arithmetic and the source of
 * what it was held against; a value that is undefined is left out, and a note says which and why.
 */
final class SeriesTransform {

    private static final int NAMED = 4;

    private final Composer composer;
    private final Words words;
    private final TransformPlan plan;

    SeriesTransform(Composer composer, TransformPlan plan) {
        this.composer = composer;
        this.words = composer.words();
        this.plan = plan;
    }

    /** A value as it goes in: where it stands, where it comes from, and the point that it is to the transformation. */
    private record Source(String text, String when, String origin, Firmness firmness, boolean isStated) {}

    /** The statements said anew, without those that cannot be. */
    List<Statement> statements(Layer.Key key, List<Statement> stated) {
        List<String> absent = new ArrayList<>();
        Map<Double, Statement> byPlace = new HashMap<>();
        List<DataPoint> points = new ArrayList<>();
        for (Statement statement : stated) {
            findObstacle(statement)
                    .ifPresentOrElse(
                            reason -> absent.add(words.say("transform.absent", statement.when(), reason)), () -> {
                                points.add(StatedPoint.of(statement));
                                byPlace.put(statement.from(), statement);
                            });
        }
        Unit unit = stated.isEmpty()
                ? composer.definition().unit()
                : stated.getFirst().unit();
        Map<Double, Source> sources = byPlace.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> source(entry.getValue())));
        List<Statement> said = new ArrayList<>();
        for (Restated restated : restate(points, unit)) {
            Statement statement = at(byPlace, restated.stated());
            switch (restated.result()) {
                case DataPoint point -> said.add(said(statement, restated, point, sources, unit));
                case Refusal refusal ->
                    absent.add(words.say(
                            "transform.absent",
                            statement.when(),
                            refusal.remark().in(words.locale())));
            }
        }
        noteAbsent(key, absent);
        return said;
    }

    /** The points of a reference series said anew, without those that cannot be. */
    List<Layer.Dot> dots(Layer.Key key, List<Layer.Dot> dots, Unit unit) {
        List<String> absent = new ArrayList<>();
        Map<Double, Layer.Dot> byPlace = new HashMap<>();
        dots.forEach(dot -> byPlace.put(dot.at(), dot));
        Map<Double, Source> sources = byPlace.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> source(entry.getValue())));
        List<DataPoint> points =
                dots.stream().map(dot -> DataPoint.of(dot.at(), dot.value())).toList();
        List<Layer.Dot> said = new ArrayList<>();
        for (Restated restated : restate(points, unit)) {
            Layer.Dot dot = at(byPlace, restated.stated());
            switch (restated.result()) {
                case DataPoint point -> {
                    String text = words.notation().quantity(point.y(), plan.unit(unit));
                    said.add(new Layer.Dot(
                            "",
                            dot.at(),
                            point.y(),
                            text,
                            dot.standing(),
                            dot.origin().map(from -> derived(from, arithmetic(restated, sources, unit, text)))));
                }
                case Refusal refusal ->
                    absent.add(words.say(
                            "transform.absent", year(dot.at()), refusal.remark().in(words.locale())));
            }
        }
        noteAbsent(key, absent);
        return said;
    }

    private List<Restated> restate(List<DataPoint> points, Unit unit) {
        Yardstick yardstick = new Yardstick(plan.base().map(Integer::doubleValue), plan.whole(unit));
        return plan.transformation().of(points, yardstick);
    }

    /** Why a statement is no point of a series at all, in words. */
    private Optional<String> findObstacle(Statement statement) {
        if (composer.isLeftOut(statement)) {
            return Optional.of(words.say("transform.left-out"));
        }
        if (!statement.isDrawn()) {
            return Optional.of(words.say("transform.no-number"));
        }
        if (statement.isSpan()
                || statement.period().map(Period::openness).orElse(Period.Openness.CLOSED) != Period.Openness.CLOSED) {
            return Optional.of(words.say("transform.span"));
        }
        return statement.firmness().isBound() ? Optional.of(words.say("transform.bound")) : Optional.empty();
    }

    private Source source(Statement statement) {
        return new Source(
                statement.text(),
                statement.when(),
                statement.provenance().origin(),
                statement.firmness(),
                statement.reading().point().isPresent());
    }

    private Source source(Layer.Dot dot) {
        return new Source(
                dot.text(), year(dot.at()), dot.origin().map(Provenance::origin).orElse(""), Firmness.EXACT, true);
    }

    private Statement said(
            Statement statement, Restated restated, DataPoint point, Map<Double, Source> sources, Unit unit) {
        Unit after = plan.unit(unit);
        Reading reading = reading(point, isStated(restated, sources));
        Firmness firmness = firmness(restated, sources, reading);
        String text = words.notation().reading(reading, firmness, after);
        return new Statement(
                statement.id(),
                statement.from(),
                statement.until(),
                statement.subject(),
                statement.period(),
                statement.when(),
                reading,
                after,
                text,
                firmness,
                Nature.DERIVED,
                derived(statement.provenance(), arithmetic(restated, sources, unit, text)));
    }

    private static Reading reading(DataPoint point, boolean isStated) {
        Optional<Interval> range = point.range();
        if (range.isEmpty()) {
            return new Reading.Value(point.y());
        }
        return isStated
                ? new Reading.Around(point.y(), range.get().low(), range.get().high())
                : new Reading.Between(range.get().low(), range.get().high());
    }

    /** Whether all that went in was a number and not only a range: the middle of a range was never stated. */
    private boolean isStated(Restated restated, Map<Double, Source> sources) {
        double at = restated.stated().x();
        Set<Double> places = new HashSet<>(Set.of(at));
        if (plan.transformation() == Transformation.CUMULATIVE_SUM) {
            sources.keySet().stream().filter(place -> place < at).forEach(places::add);
        } else {
            restated.base().map(DataPoint::x).ifPresent(places::add);
        }
        return places.stream()
                .map(sources::get)
                .allMatch(source ->
                        Optional.ofNullable(source).map(Source::isStated).orElse(true));
    }

    private static Firmness firmness(Restated restated, Map<Double, Source> sources, Reading reading) {
        if (reading instanceof Reading.Between) {
            return Firmness.RANGE;
        }
        boolean about = List.of(restated.stated(), restated.base().orElse(restated.stated())).stream()
                .map(point -> sources.get(point.x()))
                .anyMatch(source -> Optional.ofNullable(source)
                        .map(Source::firmness)
                        .filter(Firmness.ABOUT::equals)
                        .isPresent());
        return about ? Firmness.ABOUT : Firmness.EXACT;
    }

    private String arithmetic(Restated restated, Map<Double, Source> sources, Unit unit, String result) {
        Source own = at(sources, restated.stated());
        Optional<Source> base = restated.base().map(point -> switch (plan.transformation()) {
            case CUMULATIVE_SUM -> soFar(point, unit);
            case SHARE -> plan.wholeSource(point.x()).map(this::source).orElseGet(() -> soFar(point, unit));
            case LEVELS, CHANGE, CHANGE_FROM_YEAR_AGO, PERCENT_CHANGE, PERCENT_CHANGE_FROM_YEAR_AGO, LOGARITHM, INDEX ->
                at(sources, point);
        });
        String key = "arithmetic." + plan.transformation().id();
        return base.map(other ->
                        words.say(key, own.text(), own.when(), other.text(), other.when(), other.origin(), result))
                .orElseGet(() -> words.say(key + ".alone", own.text(), own.when(), result));
    }

    private Source soFar(DataPoint point, Unit unit) {
        return new Source(words.notation().quantity(point.y(), unit), year(point.x()), "", Firmness.EXACT, true);
    }

    private Provenance derived(Provenance from, String arithmetic) {
        String maker = words.say("maker.program");
        return new Provenance(
                from.inputs().isEmpty() ? words.say("origin.derived", maker, from.origin()) : from.origin(),
                from.originId(),
                from.place(),
                from.page(),
                from.primarySource(),
                from.address(),
                from.readAt(),
                Optional.of(maker),
                from.firmness(),
                words.nature(Nature.DERIVED),
                from.inputs(),
                Optional.of(from.note().map(note -> arithmetic + " " + note).orElse(arithmetic)));
    }

    private void noteAbsent(Layer.Key key, List<String> absent) {
        if (!absent.isEmpty()) {
            String named = absent.stream().limit(NAMED).collect(Collectors.joining("; "));
            composer.note(words.say(
                    "transform.note-absent", key.label(), absent.size(), named, Math.max(0, absent.size() - NAMED)));
        }
    }

    /** What stands where a point stands: every point went in from there. */
    private static <T> T at(Map<Double, T> places, DataPoint point) {
        return Objects.requireNonNull(places.get(point.x()));
    }

    private static String year(double at) {
        return Long.toString(Math.round(at));
    }
}
