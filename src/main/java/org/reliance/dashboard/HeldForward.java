package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reliance.catalogue.Indicator;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;

/** Holds a trend that is carried forward against what was forecast and against what happened. */
record HeldForward(Composer composer, Fit fit, Unit unit) {

    private static final int NAMED = 4;

    /** Where a value lies to the prediction band. */
    private enum Side {
        INSIDE,
        ABOVE,
        BELOW,
        ACROSS;

        static Side of(Reading.Between extent, Interval band) {
            if (extent.low() > band.high()) {
                return ABOVE;
            }
            if (extent.high() < band.low()) {
                return BELOW;
            }
            return band.low() <= extent.low() && extent.high() <= band.high() ? INSIDE : ACROSS;
        }

        String key() {
            return "held." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A value after the last that was fitted. */
    private record Later(
            double at, String when, Reading.Between extent, String text, String origin, boolean expected) {}

    /** Notes where single values lie; the sentences that sum it up. */
    Stream<String> say(Layer.Key of, int until) {
        List<Later> later = later(of, until);
        later.stream().filter(Later::expected).limit(NAMED).forEach(this::note);
        later.stream()
                .filter(value -> !value.expected()
                        && sideOf(value).filter(side -> side != Side.INSIDE).isPresent())
                .limit(NAMED)
                .forEach(this::note);
        return Stream.of(
                        sum(
                                "held.forecasts",
                                later.stream().filter(Later::expected).toList()),
                        sum(
                                "held.outturn",
                                later.stream()
                                        .filter(value -> !value.expected())
                                        .toList()))
                .flatMap(Optional::stream);
    }

    private Optional<String> sum(String key, List<Later> values) {
        List<Side> sides =
                values.stream().flatMap(value -> sideOf(value).stream()).toList();
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(composer.words()
                .say(
                        key,
                        sides.size(),
                        Long.toString(Math.round(fit.points().getLast().x())),
                        count(sides, Side.INSIDE::equals),
                        count(sides, Side.ABOVE::equals),
                        count(sides, Side.BELOW::equals)));
    }

    private static long count(List<Side> sides, Predicate<Side> wanted) {
        return sides.stream().filter(wanted).count();
    }

    private void note(Later value) {
        sideOf(value).ifPresent(side -> {
            Interval band = bandAt(value.at()).orElseThrow();
            Words words = composer.words();
            composer.note(words.say(
                    value.expected() ? "held.forecast" : "held.value",
                    value.when(),
                    value.text(),
                    value.origin(),
                    words.say(side.key()),
                    band.low(),
                    band.high()));
        });
    }

    private Optional<Side> sideOf(Later value) {
        return bandAt(value.at()).map(band -> Side.of(value.extent(), band));
    }

    private Optional<Interval> bandAt(double x) {
        return fit.at(x).flatMap(Estimate::prediction);
    }

    private List<Later> later(Layer.Key of, int until) {
        double last = fit.points().getLast().x();
        return composer.layers().stream()
                .filter(layer -> isAbout(layer.key().id(), of.id()))
                .flatMap(layer -> switch (layer) {
                    case Layer.Statements stated -> stated.statements().stream().flatMap(this::later);
                    case Layer.Curve curve -> curve.dots().stream().map(this::later);
                    case Layer.Band _, Layer.Columns _, Layer.Spans _, Layer.Trend _, Layer.Events _, Layer.Levels _ ->
                        Stream.<Later>empty();
                })
                .filter(value -> value.at() > last && value.at() < until + 0.5)
                .toList();
    }

    /** The same series, or one that counts the same thing: the outturn of an indicator, or an indicator of an outturn. */
    private boolean isAbout(String layer, String of) {
        return layer.equals(of)
                || findOutturn(of).equals(Optional.of(layer))
                || findOutturn(layer).equals(Optional.of(of));
    }

    private Optional<String> findOutturn(String id) {
        return composer.catalogue().indicators().find(id).flatMap(Indicator::outturn);
    }

    private Stream<Later> later(Statement statement) {
        boolean expected = statement.nature() == Nature.FORECAST || statement.nature() == Nature.PLAN;
        return statement.reading().extent().stream()
                .filter(_ -> statement.unit().equals(unit) && !composer.isLeftOut(statement))
                .map(extent -> new Later(
                        (statement.from() + statement.until()) / 2,
                        statement.when(),
                        extent,
                        statement.text(),
                        statement.provenance().origin(),
                        expected));
    }

    private Later later(Layer.Dot dot) {
        return new Later(
                dot.at(),
                Long.toString(Math.round(dot.at())),
                new Reading.Between(dot.value(), dot.value()),
                dot.text(),
                dot.origin().map(origin -> origin.origin()).orElse(""),
                false);
    }
}
