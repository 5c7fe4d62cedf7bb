package org.reliance.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.figure.Work;
import org.reliance.quantity.Period;

/**
 * One entry of a list of references: a work, and what is to be known of it here.
 *
 * @param key letters, digits and hyphens, for programs that file it
 * @param notes what is quoted of it, where it stands, which data
 * @param address where it was seen
 * @param retrieved the day on which it was
 * @param undated what stands for the year of a work without a date
 */
record Reference(
        String key,
        Work work,
        List<String> notes,
        Optional<String> address,
        Optional<LocalDate> retrieved,
        String undated) {

    private static final String SEPARATOR = "; ";

    Reference {
        notes = List.copyOf(notes);
    }

    /** The year of publication or, of a work without a date, the words for that. */
    String year() {
        return work.published().map(date -> Integer.toString(date.firstYear())).orElse(undated);
    }

    String note() {
        return String.join(SEPARATOR, notes);
    }

    /** An entry for BibTeX and what succeeded it. */
    String bibTeX() {
        String type = switch (work.kind()) {
            case REPORT -> "report";
            case DATASET -> "dataset";
            case ONLINE -> "online";
        };
        return Stream.of(
                        Optional.of(field(
                                "author",
                                work.authors().stream().map(Reference::bibTeX).collect(Collectors.joining(" and ")))),
                        Optional.of(field("title", "{" + TeX.text(work.title()) + "}")),
                        Optional.of(field("year", TeX.text(year()))),
                        work.publisher().map(publisher -> field("institution", "{" + TeX.text(publisher) + "}")),
                        work.series().map(series -> field("series", TeX.text(series))),
                        work.number().map(number -> field("number", TeX.text(number))),
                        Optional.of(note()).filter(note -> !note.isEmpty()).map(note -> field("note", TeX.text(note))),
                        address.map(page -> field("url", TeX.address(page))),
                        retrieved.map(day -> field("urldate", day.toString())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(",\n", "@" + type + "{" + key + ",\n", "\n}\n"));
    }

    private static String bibTeX(Work.Author author) {
        return author.given()
                .map(given -> TeX.text(author.family()) + ", " + TeX.text(given))
                // The braces keep a body from being taken apart at its blanks.
                .orElseGet(() -> "{" + TeX.text(author.family()) + "}");
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "}";
    }

    /** A record in the RIS format, as reference managers read it. */
    String ris() {
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (work.kind()) {
                    case REPORT -> "TY  - RPRT";
                    case DATASET -> "TY  - DATA";
                    case ONLINE -> "TY  - ELEC";
                });
        lines.add("ID  - " + key);
        work.authors()
                .forEach(author -> lines.add("AU  - "
                        + line(author.given()
                                .map(given -> author.family() + ", " + given)
                                .orElse(author.family()))));
        lines.add("TI  - " + line(work.title()));
        lines.add("PY  - " + year());
        work.published().flatMap(Reference::risDate).ifPresent(date -> lines.add("DA  - " + date));
        work.publisher().ifPresent(publisher -> lines.add("PB  - " + line(publisher)));
        work.series().ifPresent(series -> lines.add("T2  - " + line(series)));
        work.number().ifPresent(number -> lines.add("SN  - " + line(number)));
        notes.forEach(note -> lines.add("N1  - " + line(note)));
        address.ifPresent(page -> lines.add("UR  - " + line(page)));
        retrieved.ifPresent(day -> lines.add("Y2  - " + day.toString().replace('-', '/')));
        lines.add("ER  - ");
        return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A day or a month; RIS has no words for spans of time. */
    private static Optional<String> risDate(Period date) {
        return switch (date.grain()) {
            case DAY -> Optional.of(date.first().toString().replace('-', '/'));
            case MONTH ->
                Optional.of("%d/%02d//"
                        .formatted(date.first().getYear(), date.first().getMonthValue()));
            case YEAR, SEASON, QUARTER, DECADE, INTERVAL -> Optional.empty();
        };
    }

    static String line(String text) {
        return SvgText.legal(text).replaceAll("\\s+", " ").strip();
    }
}
