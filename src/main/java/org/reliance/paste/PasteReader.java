package org.reliance.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Reads pasted columns. What separates the columns is decided by the whole text: a tab, a bar or a semicolon stands in no
 * number, so that lines which hold it are cut there; a comma or a space also stands in numbers, so that every way to cut
 * is tried, and where two of them read every line, and differently, the text is asked about.
 *
 * @see "docs/decisions/2026-11-28-decide-marks-by-the-column.md"
 */
public final class PasteReader {

    /** More rows than this are no series that a reader looks at. */
    public static final int MOST_ROWS = 10_000;

    /** Longer texts are refused. */
    public static final int MOST_CHARACTERS = PastedText.MOST_CHARACTERS;

    /** Of a hundred lines so many must hold a sign that is to separate columns; the others are titles and notes. */
    private static final int FEWEST_LINES_IN_A_HUNDRED = 30;

    private static final List<Delimiter> STRONG = List.of(Delimiter.TAB, Delimiter.PIPE, Delimiter.SEMICOLON);
    private static final List<Delimiter> WEAK =
            List.of(Delimiter.COMMA, Delimiter.SPACES, Delimiter.SPACE, Delimiter.NONE);

    private PasteReader() {}

    /** Reads a text, everything decided from the text. */
    public static Pasted read(String text) {
        return read(text, Choices.none());
    }

    /** Reads a text; what the choices leave open is decided from the text. */
    public static Pasted read(String text, Choices choices) {
        try {
            PastedText pasted = PastedText.of(text);
            return pasted.countFilled() == 0 ? Pasted.empty() : read(pasted, choices);
        } catch (Unreadable e) {
            return Pasted.empty().withRefusal(e.reason());
        }
    }

    private static Pasted read(PastedText text, Choices choices) {
        if (choices.delimiter().isPresent()) {
            return cut(text, choices.delimiter().get(), choices);
        }
        Optional<Delimiter> strong = STRONG.stream()
                .filter(delimiter -> isCommon(text, delimiter))
                .reduce((best, next) -> text.count(next) > text.count(best) ? next : best);
        if (strong.isPresent()) {
            return cut(text, strong.get(), choices);
        }
        List<Pasted> readings = WEAK.stream()
                .filter(delimiter -> isCommon(text, delimiter))
                .map(delimiter -> cut(text, delimiter, choices))
                .toList();
        return among(readings);
    }

    private static boolean isCommon(PastedText text, Delimiter delimiter) {
        return 100 * text.count(delimiter) >= FEWEST_LINES_IN_A_HUNDRED * text.countFilled();
    }

    private static Pasted cut(PastedText text, Delimiter delimiter, Choices choices) {
        return new Interpretation(Table.of(text, delimiter), choices).read();
    }

    /** The one that reads every line; of several the one whose x are periods; where those differ, a question. */
    private static Pasted among(List<Pasted> readings) {
        List<Pasted> whole = readings.stream().filter(PasteReader::isWhole).toList();
        List<Pasted> dated = whole.stream().filter(PasteReader::isDated).toList();
        List<Pasted> best = different(dated.isEmpty() ? whole : dated);
        if (best.isEmpty()) {
            return readings.stream()
                    .reduce((first, next) ->
                            next.points().size() > first.points().size() ? next : first)
                    .orElseThrow();
        }
        return best.size() == 1 ? best.getFirst() : best.getFirst().withQuestion(delimiter(best));
    }

    /**
     * Whether x are surely periods: under a heading, or written as no number is, or years in equal steps. Else 1987,2 may be
     * a number.
     */
    private static boolean isDated(Pasted reading) {
        boolean isNamed = reading.header().isPresent() && reading.columns().size() > 1;
        return reading.isCalendar()
                && (isNamed
                        || !reading.form().equals(Optional.of(PeriodForm.YEAR.id()))
                        || reading.points().stream()
                                        .map(point -> point.point().x())
                                        .gather(Gatherers.windowSliding(2))
                                        .map(pair -> pair.getLast() - pair.getFirst())
                                        .distinct()
                                        .count()
                                <= 1);
    }

    private static boolean isWhole(Pasted reading) {
        return reading.flaws().isEmpty()
                && (!reading.points().isEmpty() || !reading.questions().isEmpty());
    }

    /** Readings of which no two read the same points. */
    private static List<Pasted> different(List<Pasted> readings) {
        List<Pasted> different = new ArrayList<>();
        for (Pasted reading : readings) {
            if (different.stream().noneMatch(other -> isSame(other, reading))) {
                different.add(reading);
            }
        }
        return different;
    }

    private static boolean isSame(Pasted one, Pasted other) {
        return one.questions().isEmpty()
                ? isSame(one.points(), other.points())
                : one.questions().equals(other.questions());
    }

    private static boolean isSame(List<PastedPoint> some, List<PastedPoint> others) {
        return !some.isEmpty()
                && some.stream()
                        .map(PastedPoint::point)
                        .toList()
                        .equals(others.stream().map(PastedPoint::point).toList());
    }

    private static Question delimiter(List<Pasted> readings) {
        return new Question(
                Choice.DELIMITER,
                Words.say("question.delimiter"),
                readings.stream()
                        .map(reading -> new Question.Reading(
                                reading.delimiter().id(),
                                Words.say("delimiter." + reading.delimiter().id()) + examples(reading.points()),
                                reading.points()))
                        .toList());
    }

    /** The first points in words, to choose by. */
    static String examples(List<PastedPoint> points) {
        return points.isEmpty()
                ? ""
                : Words.say(
                        "example",
                        String.join(
                                "; ",
                                Stream.of(points)
                                        .flatMap(List::stream)
                                        .limit(3)
                                        .map(point -> Words.say(
                                                "example.point",
                                                point.label(),
                                                Plain.of(point.point().y())))
                                        .toList()));
    }
}
