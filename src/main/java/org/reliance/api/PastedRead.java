package org.reliance.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reliance.paste.Column;
import org.reliance.paste.DecimalMark;
import org.reliance.paste.Flaw;
import org.reliance.paste.Pasted;
import org.reliance.paste.PastedPoint;
import org.reliance.paste.Question;

/**
 * How a text was read.
 *
 * @param points pairs of x and y, in the order of the text; x of a period is its middle on the year axis, on which a whole
 *     number is the middle of its calendar year
 * @param periods the period of each point as it was written; empty where x are numbers
 * @param absent how many cells say that there is no value
 * @param flaws lines that were left out, with the reason
 * @param separator what separates the columns: tab, pipe, semicolon, comma, spaces, space, none
 * @param decimal the decimal mark: point or comma; null where no number has a mark
 * @param header line of the header; null where there is none
 * @param form how periods are written; null where x are numbers
 * @param turned whether the periods run across
 * @param name what y is called, with its unit
 * @param columns what each column was taken for
 * @param remarks what was put aside, in sentences
 */
record PastedRead(
        List<List<Double>> points,
        List<String> periods,
        int absent,
        List<Flaw> flaws,
        String separator,
        @Nullable String decimal,
        @Nullable Integer header,
        @Nullable String form,
        boolean turned,
        String name,
        List<ReadColumn> columns,
        List<String> remarks) {

    /** A column by its number, from 1. */
    record ReadColumn(int number, String role, String heading) {
        static ReadColumn of(Column column) {
            return new ReadColumn(column.number(), column.role().name().toLowerCase(Locale.ROOT), column.heading());
        }
    }

    /**
     * One way to read a text that can be read in several.
     *
     * @param choose the option that chooses it
     * @param text the way in words
     * @param points what would be read then; absent where that is still open
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OneReading(Map<String, String> choose, String text, List<List<Double>> points, List<String> periods) {
        static OneReading of(Question question, Question.Reading reading) {
            return new OneReading(
                    Map.of(question.choice().id(), reading.id()),
                    reading.label(),
                    pairs(reading.points()),
                    labels(reading.points()));
        }
    }

    static PastedRead of(Pasted pasted) {
        return new PastedRead(
                pairs(pasted.points()),
                labels(pasted.points()),
                pasted.absent(),
                pasted.flaws(),
                pasted.delimiter().id(),
                pasted.decimal().map(DecimalMark::id).orElse(null),
                pasted.header().isPresent() ? pasted.header().getAsInt() : null,
                pasted.form().orElse(null),
                pasted.isAcross(),
                pasted.name(),
                pasted.columns().stream().map(ReadColumn::of).toList(),
                pasted.remarks());
    }

    private static List<List<Double>> pairs(List<PastedPoint> points) {
        return points.stream()
                .map(point -> List.of(point.point().x(), point.point().y()))
                .toList();
    }

    private static List<String> labels(List<PastedPoint> points) {
        return points.stream()
                .filter(point -> point.period().isPresent())
                .map(PastedPoint::label)
                .toList();
    }
}
