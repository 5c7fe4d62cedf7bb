package org.reliance.trend;

/**
 * No numbers, and why: the answer to data that cannot carry what is asked of them.
 *
 * @param reason the kind of reason
 * @param remark the reason in words, with its numbers
 */
public record Refusal(Reason reason, Remark remark)
        implements Trend, Sampled, Attempt, Weighting, BreakTest, BreakSearch, SlopeSpread, Regression, Restatement {

    static Refusal of(Reason reason, Object... arguments) {
        return new Refusal(reason, Remark.of("refusal." + reason.code(), arguments));
    }

    /** The reason in English. */
    public String sentence() {
        return remark.sentence();
    }
}
