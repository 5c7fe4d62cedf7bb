package org.reliance.paste;

import java.util.Optional;
import org.reliance.quantity.BoundedPattern;

/**
 * What a reader says about the text; what is left empty is decided from the columns.
 *
 * @param delimiter what separates the columns
 * @param decimal the decimal mark
 * @param dates how dates and periods are read that can mean several things
 * @param header the number of the header's line, or {@code none}
 * @param x the number of the column of periods or places, from 1, its heading, or {@code none} for rows numbered from 1
 * @param y the number of the column of values, from 1, or its heading
 * @param series which row (years across) or which group (several series below each other): its number, from 1, or its name
 */
public record Choices(
        Optional<Delimiter> delimiter,
        Optional<DecimalMark> decimal,
        Optional<DateOrder> dates,
        Optional<String> header,
        Optional<String> x,
        Optional<String> y,
        Optional<String> series) {

    /** Nothing of that kind: no header, no column of x. */
    public static final String NONE = "none";

    private static final int LONGEST = 200;
    private static final BoundedPattern LINE = BoundedPattern.of(6, "\\d{1,6}");

    /** Everything is decided from the text. */
    public static Choices none() {
        return new Choices(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * These choices with one more.
     *
     * @param text what is chosen; empty to decide it from the text again
     * @throws IllegalArgumentException with the reason in words when the text is no such choice
     */
    public Choices with(Choice choice, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(Words.say("choice.too-long", choice.id(), LONGEST));
        }
        Optional<String> chosen = Optional.of(text).filter(it -> !it.isEmpty());
        return switch (choice) {
            case DELIMITER ->
                new Choices(
                        chosen.map(id -> require(choice, Delimiter.findById(id))),
                        decimal,
                        dates,
                        header,
                        x,
                        y,
                        series);
            case DECIMAL ->
                new Choices(
                        delimiter,
                        chosen.map(id -> require(choice, DecimalMark.findById(id))),
                        dates,
                        header,
                        x,
                        y,
                        series);
            case DATES ->
                new Choices(
                        delimiter,
                        decimal,
                        chosen.map(id -> require(choice, DateOrder.findById(id))),
                        header,
                        x,
                        y,
                        series);
            case HEADER ->
                new Choices(
                        delimiter,
                        decimal,
                        dates,
                        chosen.map(line ->
                                require(choice, Optional.of(line).filter(it -> it.equals(NONE) || LINE.matches(it)))),
                        x,
                        y,
                        series);
            case X -> new Choices(delimiter, decimal, dates, header, chosen, y, series);
            case Y -> new Choices(delimiter, decimal, dates, header, x, chosen, series);
            case SERIES -> new Choices(delimiter, decimal, dates, header, x, y, chosen);
        };
    }

    /** What is chosen there; empty where it is decided from the text. */
    public String get(Choice choice) {
        Optional<String> chosen = switch (choice) {
            case DELIMITER -> delimiter.map(Delimiter::id);
            case DECIMAL -> decimal.map(DecimalMark::id);
            case DATES -> dates.map(DateOrder::id);
            case HEADER -> header;
            case X -> x;
            case Y -> y;
            case SERIES -> series;
        };
        return chosen.orElse("");
    }

    private static <T> T require(Choice choice, Optional<T> found) {
        return found.orElseThrow(() -> new IllegalArgumentException(Words.say("choice.unknown", choice.id())));
    }
}
