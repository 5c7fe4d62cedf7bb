package org.reliance.render;

import java.time.LocalDate;
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
import org.reliance.figure.Work;
import org.reliance.quantity.Period;

/**
 * How to cite a figure, or one value in it, in the forms that people and their programs want. Made from provenance,
 * sources and stamp alone; nothing is guessed, so what is not known is left out.
 *
 * @param key letters, digits and hyphens, for programs that file it
 * @param title what is cited
 * @param shortOrigin author and year for running text; of a derived value, who derived it from whose
 * @param origin whom it is from, in full; for a figure, all its sources
 * @param place where in it, and what kind of statement; empty for a figure
 * @param references the works to file: of a value its report, of a figure itself and every source
 * @param retrieved the day on which the data were read here
 * @param dataVersion of those data
 * @param address where the figure can be made again
 * @param locale of the words
 */
public record Citation(
        String key,
        String title,
        String shortOrigin,
        List<String> origin,
        List<String> place,
        List<Reference> references,
        LocalDate retrieved,
        String dataVersion,
        String address,
        Locale locale) {

    private static final String PROGRAM = "Reliance";
    private static final String SEPARATOR = "; ";

    public Citation {
        origin = List.copyOf(origin);
        place = List.copyOf(place);
        references = List.copyOf(references);
    }

    /**
     * Of a whole figure.
     *
     * @param site put before the stamp's address; see {@link Picture#site()}
     */
    public static Citation of(Figure figure, String site) {
        Words words = Words.of(figure.locale());
        Stamp stamp = figure.stamp();
        String key = key(PROGRAM + "-" + figure.id() + "-" + stamp.date());
        Work work = new Work(
                Work.Kind.ONLINE,
                List.of(Work.Author.body(PROGRAM)),
                figure.title(),
                Optional.empty(),
                Optional.of(Period.ofYear(stamp.date().getYear())),
                false,
                Optional.empty(),
                Optional.empty());
        Reference itself = seen(key, work, List.of(), stamp, site + stamp.address(), words);
        return new Citation(
                key,
                figure.title(),
                PROGRAM + " " + stamp.date().getYear(),
                figure.sources().stream().map(Source::fullText).toList(),
                List.of(),
                Stream.concat(Stream.of(itself), works(figure.sources(), words)).toList(),
                stamp.date(),
                stamp.dataVersion(),
                site + stamp.address(),
                figure.locale());
    }

    /**
     * Of one value.
     *
     * @param source the report that states it, the publisher of its series or, if it is derived, whoever derived it
     * @param inputs if it is derived, the reports that it was derived from
     * @param stamp which data, which day, and where the value can be seen
     */
    public static Citation of(
            Statement statement, Source source, List<Source> inputs, Stamp stamp, Locale locale, String site) {
        Words words = Words.of(locale);
        Provenance provenance = statement.provenance();
        String title = words.of("cite-value", statement.subject(), statement.when(), statement.text());
        List<String> place = place(provenance, words);
        String key = key(statement.id());
        Work work = source.work()
                .orElseGet(
                        () -> Work.dataset(provenance.claimant().orElse(source.shortText()), title, Optional.empty()));
        Stream<String> quoted = work.title().equals(title) ? Stream.empty() : Stream.of(title);
        Reference itself =
                seen(key, work, Stream.concat(quoted, place.stream()).toList(), stamp, site + stamp.address(), words);
        return new Citation(
                key,
                title,
                provenance.origin(),
                Stream.concat(Stream.of(source), inputs.stream())
                        .map(Source::fullText)
                        .toList(),
                place,
                Stream.concat(Stream.of(itself), works(inputs, words)).toList(),
                stamp.date(),
                stamp.dataVersion(),
                site + stamp.address(),
                locale);
    }

    /** A work that was seen here, with the data that it was seen with. */
    private static Reference seen(String key, Work work, List<String> notes, Stamp stamp, String address, Words words) {
        return new Reference(
                key,
                work,
                Stream.of(
                                notes.stream(),
                                inferred(work, words),
                                Stream.of(words.of("notes-version", stamp.dataVersion())))
                        .flatMap(parts -> parts)
                        .toList(),
                Optional.of(address),
                Optional.of(stamp.date()),
                words.of("cite-undated"));
    }

    private static Stream<Reference> works(List<Source> sources, Words words) {
        return sources.stream()
                .flatMap(source -> source
                        .work()
                        .map(work -> new Reference(
                                key(source.id()),
                                work,
                                inferred(work, words).toList(),
                                source.address(),
                                Optional.empty(),
                                words.of("cite-undated")))
                        .stream());
    }

    private static Stream<String> inferred(Work work, Words words) {
        return work.isDateInferred() ? Stream.of(words.of("cite-date-inferred")) : Stream.empty();
    }

    /** Where a stated value stands and who asserts it; what a derived one was worked out from, and how. */
    private static List<String> place(Provenance provenance, Words words) {
        Stream<Optional<String>> parts = provenance.inputs().isEmpty()
                ? Stream.of(
                        provenance.place(),
                        provenance.primarySource().map(source -> words.of("notes-primary-source", source)),
                        readAt(provenance, words),
                        provenance.claimant().map(claimant -> words.of("notes-claimant", claimant)),
                        Optional.of(provenance.nature()))
                : Stream.of(
                        Optional.of(words.of("notes-inputs", String.join(SEPARATOR, provenance.inputs()))),
                        provenance.note());
        return parts.flatMap(Optional::stream).filter(part -> !part.isBlank()).toList();
    }

    /** Of what stands in no report. */
    private static Optional<String> readAt(Provenance provenance, Words words) {
        return provenance
                .address()
                .flatMap(address -> provenance.readAt().map(whose -> words.of("notes-reading", address, whose)));
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
                        begun(sentence(origin)),
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

    /** An entry for each work, for BibTeX and what succeeded it. */
    public String bibTeX() {
        return references.stream().map(Reference::bibTeX).collect(Collectors.joining("\n"));
    }

    /** A record for each work in the RIS format, as reference managers read it. */
    public String ris() {
        return references.stream().map(Reference::ris).collect(Collectors.joining("\r\n"));
    }

    /** An item for each work as CSL-JSON, as processors of citation styles read it. */
    public String cslJson() {
        return CslJson.text(references);
    }

    /** All forms below each other, for somebody who picks one. */
    public String allForms() {
        return String.join("\n\n", longText(), shortText(), bibTeX(), ris().replace("\r\n", "\n"), cslJson());
    }

    private Words words() {
        return Words.of(locale);
    }
}
