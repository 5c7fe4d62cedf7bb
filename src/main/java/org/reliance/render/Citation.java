package org.reliance.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.figure.Figure;
import org.reliance.figure.Provenance;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;
import org.reliance.figure.Statement;

/**
 * How to cite a figure, or one value in it, in the forms that people and their programs want. Made from provenance and
 * stamp alone; nothing is guessed, so what is not known is left out.
 *
 * @param key letters, digits and hyphens, for programs that file it
 * @param title what is cited
 * @param author who made it, where that is this program: a value's authors are in its origin
 * @param shortOrigin author and year for running text
 * @param origin whom it is from, in full; for a figure, all its sources
 * @param place where in it, and what kind of statement; empty for a figure
 * @param retrieved the day on which the data were read here
 * @param dataVersion of those data
 * @param address where the figure can be made again
 * @param locale of the words
 */
public record Citation(
        String key,
        String title,
        Optional<String> author,
        String shortOrigin,
        List<String> origin,
        List<String> place,
        LocalDate retrieved,
        String dataVersion,
        String address,
        Locale locale) {

    private static final String PROGRAM = "Reliance";
    private static final String SEPARATOR = "; ";

    public Citation {
        origin = List.copyOf(origin);
        place = List.copyOf(place);
    }

    /**
     * Of a whole figure.
     *
     * @param site put before the stamp's address; see {@link Picture#site()}
     */
    public static Citation of(Figure figure, String site) {
        var stamp = figure.stamp();
        return new Citation(
                key(PROGRAM + "-" + figure.id() + "-" + stamp.date()),
                figure.title(),
                Optional.of(PROGRAM),
                PROGRAM + " " + stamp.date().getYear(),
                figure.sources().stream().map(Source::fullText).toList(),
                List.of(),
                stamp.date(),
                stamp.dataVersion(),
                site + stamp.address(),
                figure.locale());
    }

    /** Of one value in a figure: the report that states it, and where; the program only repeats it. */
    public static Citation of(Figure figure, Statement statement, String site) {
        return of(statement, fullText(figure, statement.provenance()), figure.stamp(), figure.locale(), site);
    }

    /**
     * Of one value by itself.
     *
     * @param source the report in full
     * @param stamp which data, which day, and where the value can be seen
     */
    public static Citation of(Statement statement, String source, Stamp stamp, Locale locale, String site) {
        Words words = Words.of(locale);
        Provenance provenance = statement.provenance();
        return new Citation(
                key(statement.id()),
                words.of("cite-value", statement.subject(), statement.when(), statement.text()),
                Optional.empty(),
                provenance.origin(),
                List.of(source),
                place(provenance, words),
                stamp.date(),
                stamp.dataVersion(),
                site + stamp.address(),
                locale);
    }

    private static String fullText(Figure figure, Provenance provenance) {
        return figure.sources().stream()
                .filter(source -> source.id().equals(provenance.originId()))
                .map(Source::fullText)
                .findFirst()
                .orElse(provenance.origin());
    }

    private static List<String> place(Provenance provenance, Words words) {
        return Stream.of(
                        provenance.place(),
                        provenance.primarySource().map(source -> words.of("notes-primary-source", source)),
                        provenance.claimant().map(claimant -> words.of("notes-claimant", claimant)),
                        Optional.of(provenance.nature()))
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** For running text: what, by whom and when. */
    public String shortText() {
        return words().of("cite-short", title, shortOrigin);
    }

    /** For a list of references. */
    public String longText() {
        return Stream.of(
                        words().of("cite-title", title),
                        sentence(origin),
                        begun(sentence(place)),
                        words().of(
                                        "cite-retrieved",
                                        PROGRAM,
                                        SpeakerNotes.date(retrieved, locale),
                                        dataVersion,
                                        address))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String sentence(List<String> parts) {
        String text = String.join(SEPARATOR, parts);
        return text.isBlank() || text.endsWith(".") ? text : text + ".";
    }

    /** Where names do not begin a sentence, their own spelling is not at stake. */
    private String begun(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(locale) + sentence.substring(first);
    }

    /** An entry for BibTeX and what succeeded it. */
    public String bibTeX() {
        return Stream.of(
                        author.map(name -> entry("author", "{" + name + "}")),
                        Optional.of(entry("title", "{" + forTeX(title) + "}")),
                        author.map(_ -> entry("year", Integer.toString(retrieved.getYear()))),
                        entryOf("howpublished", origin),
                        Optional.of(entry("note", forTeX(note()))),
                        Optional.of(entry("url", address.replaceAll("[\\\\{}]", ""))),
                        Optional.of(entry("urldate", retrieved.toString())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(",\n", "@misc{" + key + ",\n", "\n}\n"));
    }

    private static Optional<String> entryOf(String field, List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(entry(field, forTeX(String.join(SEPARATOR, parts))));
    }

    private static String entry(String field, String value) {
        return "  " + field + " = {" + value + "}";
    }

    private String note() {
        return Stream.concat(place.stream(), Stream.of(words().of("notes-version", dataVersion)))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Text in which TeX finds no command, on one line. */
    private static String forTeX(String text) {
        StringBuilder safe = new StringBuilder();
        oneLine(text).codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '%', '#', '_' -> safe.append('\\').appendCodePoint(character);
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** A record in the RIS format, as reference managers read it. */
    public String ris() {
        return Stream.of(
                        Stream.of("TY  - DATA", "ID  - " + key),
                        author.stream().map(name -> "AU  - " + name),
                        Stream.of("TI  - " + oneLine(title)),
                        author.stream().map(_ -> "PY  - " + retrieved.getYear()),
                        origin.stream().map(source -> "N1  - " + oneLine(source)),
                        place.stream().map(part -> "N1  - " + oneLine(part)),
                        Stream.of(
                                "ET  - " + oneLine(dataVersion),
                                "UR  - " + oneLine(address),
                                "Y2  - " + retrieved.format(DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT)),
                                "ER  - "))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** All forms below each other, for somebody who picks one. */
    public String allForms() {
        return String.join("\n\n", longText(), shortText(), bibTeX(), ris().replace("\r\n", "\n"));
    }

    private static String oneLine(String text) {
        return SvgText.legal(text).replaceAll("\\s+", " ").strip();
    }

    private Words words() {
        return Words.of(locale);
    }
}
