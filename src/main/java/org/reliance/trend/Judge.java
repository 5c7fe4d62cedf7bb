package org.reliance.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in words what a slope and its interval allow to be claimed, and what speaks against believing it. */
final class Judge {

    /** Below this number of points a straight line says little; the reports' own series are mostly shorter. */
    private static final int FEW = 8;

    /** A distance above 1 moves the fit past the middle of its confidence region (Cook and Weisberg 1982, 3.5). */
    private static final double DECISIVE = 1;

    /** Rule of thumb: nearer to 0 or 4 than this, neighbouring residuals are plainly alike or plainly opposed. */
    private static final double AUTOCORRELATED = 1;

    private Judge() {}

    static Judgement judge(Slope slope, Options options, Worth worth, List<Influence> influences, List<Remark> notes) {
        var warnings = new ArrayList<>(notes);
        few(worth).ifPresent(warnings::add);
        decisive(slope, influences).ifPresent(warnings::add);
        ranges(influences).ifPresent(warnings::add);
        neighbours(worth).ifPresent(warnings::add);
        return new Judgement(verdict(slope), remark(slope, options), warnings);
    }

    private static Judgement.Verdict verdict(Slope slope) {
        if (slope.isZeroInside()) {
            return Judgement.Verdict.NO_TREND;
        }
        return slope.value() > 0 ? Judgement.Verdict.RISES : Judgement.Verdict.FALLS;
    }

    private static Remark remark(Slope slope, Options options) {
        var interval = slope.interval();
        double size = interval.width() / 2;
        double amount = Rounding.to(size, Math.abs(slope.value()));
        return Remark.of(
                key(slope, amount),
                amount,
                Rounding.to(size, interval.low()),
                Rounding.to(size, interval.high()),
                options.level());
    }

    private static String key(Slope slope, double amount) {
        var kind = slope.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "judgement." + kind + '.' + direction(slope, amount);
    }

    /** What is written as 0 neither rises nor falls. */
    private static String direction(Slope slope, double amount) {
        if (amount == 0 && slope.isZeroInside()) {
            return "flat";
        }
        return (slope.value() > 0 ? "rises" : "falls") + (slope.isZeroInside() ? ".unsure" : "");
    }

    private static Optional<Remark> few(Worth worth) {
        if (worth.residualStandardDeviation() == 0) {
            return Optional.of(Remark.of("warning.exact"));
        }
        return worth.n() < FEW ? Optional.of(Remark.of("warning.few-points", worth.n(), FEW)) : Optional.empty();
    }

    private static Optional<Remark> decisive(Slope slope, List<Influence> influences) {
        return influences.stream()
                .filter(influence ->
                        turns(slope, influence) || influence.cooksDistance().orElse(0) > DECISIVE)
                .max(Comparator.comparingDouble(influence -> move(slope, influence)))
                .map(influence -> Remark.of(
                        turns(slope, influence) ? "warning.turning-point" : "warning.decisive-point",
                        influence.point().x()));
    }

    /** From above zero to below it or back: a slope of 0 has no sign to change. */
    private static boolean turns(Slope slope, Influence influence) {
        return Math.signum(influence.slopeWithout().orElse(0)) * Math.signum(slope.value()) < 0;
    }

    private static double move(Slope slope, Influence influence) {
        return Math.abs(influence.slopeWithout().orElse(slope.value()) - slope.value());
    }

    private static Optional<Remark> ranges(List<Influence> influences) {
        long ranges = influences.stream()
                .filter(influence -> influence.point().halfWidth() > 0)
                .count();
        return ranges > 0 ? Optional.of(Remark.of("warning.ranges", ranges)) : Optional.empty();
    }

    private static Optional<Remark> neighbours(Worth worth) {
        double statistic = worth.durbinWatson().orElse(2);
        if (worth.n() < FEW || Math.abs(statistic - 2) < 2 - AUTOCORRELATED) {
            return Optional.empty();
        }
        return Optional.of(
                Remark.of(statistic < 2 ? "warning.neighbours-alike" : "warning.neighbours-opposed", statistic));
    }
}
