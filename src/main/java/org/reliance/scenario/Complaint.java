package org.reliance.scenario;

import java.util.List;
import org.reliance.catalogue.Lever;

/**
 * Why a setting was not taken over. The lever concerned stays neutral; whoever asked turns the complaint into words.
 */
public sealed interface Complaint {

    /** Longer texts are cut in a complaint: nobody wants twenty kilobytes of nonsense back. */
    int LONGEST_TEXT = 40;

    /** The model has no lever of that id. */
    record UnknownLever(String id) implements Complaint {}

    /** A number or a year was wanted. Not-a-number and infinities are none either. */
    record NoNumber(Lever lever, String text) implements Complaint {}

    /** A number or year beyond the lever's range, which runs from {@code low} to {@code high}, both included. */
    record OffScale(Lever lever, String text, double low, double high) implements Complaint {}

    /** None of the lever's options, which are listed by id. */
    record NoSuchChoice(Lever lever, String text, List<String> options) implements Complaint {
        public NoSuchChoice {
            options = List.copyOf(options);
        }
    }

    /** The first year counted lies after the last. */
    record YearsReversed(Lever first, int firstYear, Lever last, int lastYear) implements Complaint {}

    /** At most {@link #LONGEST_TEXT} characters of what was asked for. */
    static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
