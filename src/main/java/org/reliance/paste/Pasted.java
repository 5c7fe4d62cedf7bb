package org.reliance.paste;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was read of a text, how, and what was not.
 *
 * @param delimiter what separates the columns
 * @param decimal the decimal mark; empty where no number has one that matters
 * @param header line of the header
 * @param isAcross whether the periods run across and each row is a series
 * @param columns what each column was taken for; empty where the periods run across
 * @param form how the periods are written, key of its words; empty where x are numbers
 * @param name what y is called, with its unit; empty where the text does not say
 * @param points in the order of the text; empty while a question is open
 * @param absent how many cells say that there is no value
 * @param remarks what was put aside and how the text was understood, in sentences
 * @param flaws lines that were left out
 * @param questions what the text leaves open
 * @param refusal why nothing was read
 * @param series the rows or groups of which one can be chosen; empty where there is but one
 */
public record Pasted(
        Delimiter delimiter,
        Optional<DecimalMark> decimal,
        OptionalInt header,
        boolean isAcross,
        List<Column> columns,
        Optional<String> form,
        String name,
        List<PastedPoint> points,
        int absent,
        List<String> remarks,
        List<Flaw> flaws,
        List<Question> questions,
        Optional<String> refusal,
        List<Option> series) {

    public Pasted {
        columns = List.copyOf(columns);
        points = List.copyOf(points);
        remarks = List.copyOf(remarks);
        flaws = List.copyOf(flaws);
        questions = List.copyOf(questions);
        series = List.copyOf(series);
    }

    /** Nothing was pasted. */
    static Pasted empty() {
        return new Pasted(
                Delimiter.NONE,
                Optional.empty(),
                OptionalInt.empty(),
                false,
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    Pasted withRefusal(String reason) {
        return withoutPoints(List.of(), Optional.of(reason));
    }

    Pasted withQuestion(Question question) {
        return withoutPoints(List.of(question), refusal);
    }

    /** Nobody computes with numbers that are refused or asked about. */
    private Pasted withoutPoints(List<Question> asked, Optional<String> refused) {
        return new Pasted(
                delimiter, decimal, header, isAcross, columns, form, name, List.of(), absent, remarks, flaws, asked,
                refused, series);
    }

    /** Whether there was anything to read. */
    public boolean isEmpty() {
        return points.isEmpty() && flaws.isEmpty() && questions.isEmpty() && refusal.isEmpty();
    }

    /** Whether x are periods of the calendar, on the year axis. */
    public boolean isCalendar() {
        return form.isPresent();
    }

    /** How the periods are written, in words; empty where x are numbers. */
    public Optional<String> findFormName() {
        return form.map(id -> Words.say("form." + id));
    }

    /** A period written as the text writes its periods, or a number where x are numbers; empty where it is neither. */
    public Optional<Place> findPlace(String text) {
        String cell = Cell.trim(text);
        Optional<PeriodForm> known = form.flatMap(PeriodForm::findById);
        if (known.isPresent()) {
            return known.get().read(cell).map(period -> new Place(period.position(), Optional.of(period), cell));
        }
        return NumberScanner.scan(cell) instanceof Scan.Found(NumberToken token)
                ? token.value(DecimalMark.POINT).map(x -> new Place(x, Optional.empty(), cell))
                : Optional.empty();
    }
}
