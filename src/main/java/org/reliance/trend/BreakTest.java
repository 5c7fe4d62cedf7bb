package org.reliance.trend;

import java.util.List;

/** The answer to "does the line change at this x?": a test, or the reason why there is none. */
public sealed interface BreakTest permits ChowTest, Refusal {

    /**
     * Chow's test (1960) of one line through all points against one line on either side.
     *
     * @param at first x of the second piece: a place chosen beforehand, not because the points seem to break there
     */
    static BreakTest at(double at, List<DataPoint> points, Options options) {
        return switch (Sample.of(points, options)) {
            case Refusal refusal -> refusal;
            case Sample sample ->
                Split.find(sample, at)
                        .<BreakTest>map(split -> ChowTest.of(Contrast.of(sample, split), options))
                        .orElseGet(() -> Refusal.of(Reason.BREAK_TOO_NEAR_THE_END, at, Split.FEWEST));
        };
    }
}
