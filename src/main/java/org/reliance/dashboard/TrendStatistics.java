package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.reliance.figure.Domain;
import org.reliance.figure.Layer;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Unit;
import org.reliance.trend.BreakScan;
import org.reliance.trend.BreakSearch;
import org.reliance.trend.BreakTest;
import org.reliance.trend.ChowTest;
import org.reliance.trend.Coefficient;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;
import org.reliance.trend.Slope;
import org.reliance.trend.SlopeSpread;
import org.reliance.trend.Spread;
import org.reliance.trend.Worth;

/** What a trend is worth, number by number, in the order to be read; what a method does not yield is not there. */
record TrendStatistics(Words words, Fit fit, Unit unit, String per, int level, TrendPlaces places) {

    List<Layer.Statistic> list() {
        Worth worth = fit.worth();
        List<Layer.Statistic> all = new ArrayList<>();
        all.add(statistic("n", worth.n(), notation().number(worth.n())));
        all.add(slope());
        findSlopeError().ifPresent(all::add);
        addIfKnown(all, "r-squared", worth.rSquared());
        addIfKnown(all, "adjusted-r-squared", worth.adjustedRSquared());
        fit.slope().p().ifPresent(p -> all.add(statistic("p", p, probability(p))));
        findF().ifPresent(all::add);
        all.add(statistic("residual-deviation", worth.residualStandardDeviation(), residualDeviation(worth)));
        addIfKnown(all, "durbin-watson", worth.durbinWatson());
        findSpread().ifPresent(all::add);
        places.breakAt().flatMap(this::findBreak).ifPresent(all::add);
        findLargestF().ifPresent(all::add);
        places.until().flatMap(this::findProjection).ifPresent(all::add);
        return all;
    }

    /**
     * What the line is, number by number, and nothing of what it is worth: of points that a model computed, whose
     * distances from the line are no chance.
     */
    List<Layer.Statistic> describe() {
        Worth worth = fit.worth();
        List<Layer.Statistic> all = new ArrayList<>();
        all.add(statistic("n", worth.n(), notation().number(worth.n())));
        all.add(statistic("slope", fit.slope().value(), describedSlope()));
        addIfKnown(all, "r-squared", worth.rSquared());
        all.add(statistic("residual-deviation", worth.residualStandardDeviation(), residualDeviation(worth)));
        places.until()
                .flatMap(place -> fit.at(place.at()))
                .filter(Estimate::beyondData)
                .map(at -> projection(at, notation().quantity(at.value(), unit)))
                .ifPresent(all::add);
        return all;
    }

    /** The slope with its unit. */
    String describedSlope() {
        String amount = isGrowth()
                ? notation().quantity(fit.slope().value(), Unit.PER_CENT)
                : notation().quantity(fit.slope().value(), TransformPlan.difference(unit));
        return words.say("trend.described." + fit.slope().kind().name().toLowerCase(Locale.ROOT), amount, per);
    }

    private Notation notation() {
        return words.notation();
    }

    private Layer.Statistic slope() {
        Slope slope = fit.slope();
        return statistic(
                "slope",
                slope.value(),
                words.say(
                        isGrowth() ? "trend.growth" : "trend.slope",
                        slope.value(),
                        TransformPlan.difference(unit).symbol(),
                        level,
                        slope.interval().low(),
                        slope.interval().high(),
                        per));
    }

    private boolean isGrowth() {
        return fit.slope().kind() == Slope.Kind.PER_CENT;
    }

    /** Of the logarithm where the slope is a growth rate: there it has no unit. */
    private Optional<Layer.Statistic> findSlopeError() {
        return fit.coefficients().stream()
                .filter(coefficient -> coefficient.name().equals(slopeName()))
                .map(Coefficient::standardError)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .map(error -> statistic(
                        "slope-error",
                        error,
                        isGrowth()
                                ? words.say("trend.slope-error-log", error)
                                : notation().quantity(error, TransformPlan.difference(unit))))
                .findFirst();
    }

    private String slopeName() {
        return fit.slope().kind() == Slope.Kind.AFTER_BREAK ? "slope-after" : "slope";
    }

    private Optional<Layer.Statistic> findF() {
        Worth worth = fit.worth();
        return worth.f().isPresent() && worth.fP().isPresent()
                ? Optional.of(statistic(
                        "f",
                        worth.f().getAsDouble(),
                        words.say(
                                "trend.f",
                                worth.f().getAsDouble(),
                                comparison(worth.fP().getAsDouble()))))
                : Optional.empty();
    }

    private String residualDeviation(Worth worth) {
        return isGrowth()
                ? words.say("trend.residual-log", worth.residualStandardDeviation())
                : notation().quantity(worth.residualStandardDeviation(), TransformPlan.difference(unit));
    }

    /** What the ranges of the points do to the slope, where any point has one. */
    private Optional<Layer.Statistic> findSpread() {
        if (fit.points().stream().map(DataPoint::range).noneMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return SlopeSpread.of(fit) instanceof Spread spread
                ? Optional.of(statistic(
                        "slope-spread",
                        spread.median(),
                        words.say(
                                "trend.spread",
                                spread.interval().low(),
                                spread.interval().high(),
                                isGrowth()
                                        ? Unit.PER_CENT.symbol()
                                        : TransformPlan.difference(unit).symbol(),
                                100 * spread.sameSign(),
                                spread.draws(),
                                per)))
                : Optional.empty();
    }

    private Optional<Layer.Statistic> findBreak(Domain.Name place) {
        return BreakTest.at(place.at(), fit.points(), fit.options()) instanceof ChowTest test
                ? Optional.of(new Layer.Statistic(
                        "break-f",
                        words.say("statistic.break-f", place.text()),
                        test.f(),
                        words.say(
                                "trend.break", test.f(), comparison(test.p()), test.slopeBefore(), test.slopeAfter())))
                : Optional.empty();
    }

    /** The largest F over all admissible years, whether or not a year was chosen: readers look for breaks anyway. */
    private Optional<Layer.Statistic> findLargestF() {
        return BreakSearch.over(fit.points(), fit.options()) instanceof BreakScan scan
                ? Optional.of(statistic(
                        "largest-f",
                        scan.largest().f(),
                        words.say(
                                "trend.largest-f",
                                scan.largest().f(),
                                places.nameOf(scan.largest().at()),
                                scan.p().isPresent()
                                        ? words.say(
                                                "trend.about-p",
                                                comparison(scan.p().getAsDouble()))
                                        : words.say("trend.large-p"))))
                : Optional.empty();
    }

    private Optional<Layer.Statistic> findProjection(Domain.Name place) {
        return fit.at(place.at())
                .filter(Estimate::beyondData)
                .map(at -> projection(
                        at,
                        at.prediction()
                                .map(band -> projected(at, band))
                                .orElseGet(() -> notation().quantity(at.value(), unit))));
    }

    private Layer.Statistic projection(Estimate at, String text) {
        return new Layer.Statistic(
                "projection", words.say("statistic.projection", places.nameOf(at.x())), at.value(), text);
    }

    private String projected(Estimate at, Interval band) {
        return words.say("trend.projected", notation().quantity(at.value(), unit), band.low(), band.high(), level);
    }

    private String probability(double p) {
        return isTiny(p) ? words.say("trend.tiny-p") : notation().number(p);
    }

    /** A p within a sentence: what it equals or lies below. */
    private String comparison(double p) {
        return isTiny(p) ? words.say("trend.p-below") : words.say("trend.p", p);
    }

    private static boolean isTiny(double p) {
        return p < 0.0001;
    }

    private void addIfKnown(List<Layer.Statistic> statistics, String id, OptionalDouble value) {
        value.ifPresent(
                number -> statistics.add(statistic(id, number, notation().number(number))));
    }

    private Layer.Statistic statistic(String id, double value, String text) {
        return new Layer.Statistic(id, words.say("statistic." + id), value, text);
    }
}
