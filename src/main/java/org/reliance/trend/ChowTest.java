package org.reliance.trend;

/**
 * Whether two lines hold the points better than one.
 *
 * @param at first x of the second piece
 * @param before number of points before it
 * @param after number of points from it on
 * @param f what the second line explains per coefficient over what is left per degree of freedom (Chow 1960)
 * @param numeratorDegreesOfFreedom 2: an intercept and a slope
 * @param denominatorDegreesOfFreedom number of points less 4
 * @param p probability of so large an F if the line does not change
 * @param slopeBefore slope of the line before
 * @param slopeAfter slope of the line after
 * @param remark what may be claimed, in words
 */
public record ChowTest(
        double at,
        int before,
        int after,
        double f,
        int numeratorDegreesOfFreedom,
        int denominatorDegreesOfFreedom,
        double p,
        double slopeBefore,
        double slopeAfter,
        Remark remark)
        implements BreakTest {

    static BreakTest of(Contrast contrast, Options options) {
        var split = contrast.split();
        if (contrast.isExact()) {
            return Refusal.of(Reason.EXACT_PIECES, split.at());
        }
        double f = contrast.f();
        int df = contrast.degreesOfFreedom();
        double p = FisherSnedecor.upperTail(f, Contrast.RESTRICTIONS, df);
        var key = p < 1 - options.level() ? "break.claimed" : "break.open";
        return new ChowTest(
                split.at(),
                split.before(),
                split.after(),
                f,
                Contrast.RESTRICTIONS,
                df,
                p,
                contrast.first().slope(),
                contrast.second().slope(),
                Remark.of(key, split.at(), f, p));
    }
}
