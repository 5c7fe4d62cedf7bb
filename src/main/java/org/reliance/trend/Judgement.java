package org.reliance.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What may be claimed, in words.
 *
 * @param verdict the claim
 * @param remark the claim in words but for the units: amount, low, high and level are filled in
 * @param warnings what a reader must know before believing it
 */
public record Judgement(Verdict verdict, Remark remark, List<Remark> warnings) {

    /** The claim that the slope's interval allows. */
    public enum Verdict {
        /** The whole interval is above zero. */
        RISES,
        /** The whole interval is below zero. */
        FALLS,
        /** Zero lies inside the interval. */
        NO_TREND
    }

    public Judgement {
        warnings = List.copyOf(warnings);
    }

    /** The sentence for a series by year, such as "falls by 0.6 points of GDP a year; …". */
    public String sentence(String unit, Locale locale) {
        return sentence(unit, Remark.of("per.year").in(locale), locale);
    }

    /** The sentence with the reader's own words for the unit of y and for "a year". */
    public String sentence(String unit, String per, Locale locale) {
        return remark.with(unit, per).in(locale);
    }

    /** This judgement with what the caller knows of the points beside their numbers. */
    public Judgement withWarnings(List<Remark> more) {
        var all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Judgement(verdict, remark, all);
    }
}
