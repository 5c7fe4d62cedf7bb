package org.reliance.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Observation;
import org.reliance.trend.Transformation;

/**
 * What a reader wants to see done with the series of a figure, and which of rival values are to feed a trend or a
 * transformation. Nothing here hides a stated value: what does not feed is still drawn where it can be.
 *
 * @param transformation the way in which the values are said
 * @param base the year whose value is 100, for an index; empty for the first that all can share
 * @param logarithmic whether the measure axis is laid out by ratios
 * @param second id of one more indicator or reference series to lay beside the figure's own
 * @param sources ids of the reports or claimants whose values feed; empty for all
 * @param without ids of observations that do not feed
 */
public record DataChoice(
        Transformation transformation,
        Optional<Integer> base,
        boolean logarithmic,
        Optional<String> second,
        List<String> sources,
        List<String> without) {

    private static final DataChoice AS_STATED =
            new DataChoice(Transformation.LEVELS, Optional.empty(), false, Optional.empty(), List.of(), List.of());
    private static final String TRANSFORM = "transform";
    private static final String BASE = "base";
    private static final String SCALE = "scale";
    private static final String WITH = "with";
    private static final String FROM = "from";
    private static final String WITHOUT = "without";
    private static final String LOGARITHMIC = "log";

    public DataChoice {
        sources = List.copyOf(sources);
        without = List.copyOf(without);
    }

    /** Every value as stated, all of them feeding. */
    public static DataChoice asStated() {
        return AS_STATED;
    }

    /** Takes what concerns the data out of an address. */
    static DataChoice take(Parameters parameters, FigureDefinition figure, Catalogue catalogue) {
        return new DataChoice(
                parameters.take(TRANSFORM, Transformation::findById).orElse(Transformation.LEVELS),
                parameters.take(BASE, TrendChoice::findYear),
                parameters
                        .take(SCALE, text -> text.equals(LOGARITHMIC) ? Optional.of(true) : Optional.empty())
                        .orElse(false),
                parameters.take(WITH, id -> Optional.of(id).filter(other -> isAddable(figure, catalogue, other))),
                parameters.takeList(FROM, id -> Optional.of(id).filter(source -> isSource(catalogue, source))),
                parameters.takeList(
                        WITHOUT, id -> catalogue.observations().find(id).map(Observation::id)));
    }

    /** Writes what differs from the default. */
    void put(Map<String, String> parameters) {
        if (transformation != Transformation.LEVELS) {
            parameters.put(TRANSFORM, transformation.id());
        }
        base.ifPresent(year -> parameters.put(BASE, year.toString()));
        if (logarithmic) {
            parameters.put(SCALE, LOGARITHMIC);
        }
        second.ifPresent(id -> parameters.put(WITH, id));
        if (!sources.isEmpty()) {
            parameters.put(FROM, String.join(",", sources));
        }
        if (!without.isEmpty()) {
            parameters.put(WITHOUT, String.join(",", without));
        }
    }

    public DataChoice withTransformation(Transformation other) {
        return new DataChoice(other, base, logarithmic, second, sources, without);
    }

    public DataChoice withBase(Optional<Integer> other) {
        return new DataChoice(transformation, other, logarithmic, second, sources, without);
    }

    public DataChoice withLogarithmic(boolean other) {
        return new DataChoice(transformation, base, other, second, sources, without);
    }

    public DataChoice withSecond(Optional<String> other) {
        return new DataChoice(transformation, base, logarithmic, other, sources, without);
    }

    public DataChoice withSources(List<String> other) {
        return new DataChoice(transformation, base, logarithmic, second, other, without);
    }

    public DataChoice withoutPoints(List<String> other) {
        return new DataChoice(transformation, base, logarithmic, second, sources, other);
    }

    /** Whether a stated value is among those chosen. */
    boolean feeds(Observation observation) {
        return (sources.isEmpty()
                        || sources.contains(observation.report().id())
                        || observation
                                .claimant()
                                .map(Claimant::id)
                                .filter(sources::contains)
                                .isPresent())
                && !without.contains(observation.id());
    }

    private static boolean isAddable(FigureDefinition figure, Catalogue catalogue, String id) {
        return !figure.isSeries(id)
                && (catalogue.indicators().find(id).isPresent()
                        || catalogue.referenceSeries().find(id).isPresent());
    }

    private static boolean isSource(Catalogue catalogue, String id) {
        return catalogue.reports().find(id).isPresent()
                || catalogue.claimants().find(id).isPresent();
    }
}
