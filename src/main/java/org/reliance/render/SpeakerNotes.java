package org.reliance.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Source;
import org.reliance.figure.Statement;

/** All that stands behind a figure, in words for whoever presents it. */
record SpeakerNotes(Figure figure, Words words) {

    private static final String SEPARATOR = "; ";

    /** A heading, which may be empty, with what stands under it. */
    record Section(String heading, List<String> paragraphs) {}

    static SpeakerNotes of(Figure figure) {
        return new SpeakerNotes(figure, Words.of(figure.locale()));
    }

    /** The sections that have something to say. */
    List<Section> listSections(String site) {
        return Stream.of(
                        Stream.of(new Section("", opening())),
                        section("notes-choices", figure.stamp().choices()),
                        section("notes-notes", figure.notes()),
                        section("notes-warnings", figure.warnings()),
                        figure.layers().stream().map(this::section),
                        section(
                                "notes-sources",
                                figure.sources().stream()
                                        .map(SpeakerNotes::source)
                                        .toList()),
                        section("notes-stamp", stamp(site)))
                .flatMap(sections -> sections)
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
    }

    /** What a reader must know who has the values, the sources and the stamp before him already. */
    List<Section> listBackground() {
        return Stream.of(
                        Stream.of(new Section(words.of("notes-summary"), opening())),
                        section("notes-choices", figure.stamp().choices()),
                        section("notes-notes", figure.notes()),
                        section("notes-warnings", figure.warnings()),
                        figure.layers().stream()
                                .filter(SpeakerNotes::isBesideTheValues)
                                .map(this::section))
                .flatMap(sections -> sections)
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
    }

    private static boolean isBesideTheValues(Layer layer) {
        return switch (layer) {
            case Layer.Statements _, Layer.Curve _, Layer.Columns _, Layer.Spans _ -> false;
            case Layer.Band _, Layer.Trend _, Layer.Events _, Layer.Levels _ -> true;
        };
    }

    /** Everything as one text, a paragraph a line and an empty line before each heading. */
    String text(String site) {
        return listSections(site).stream()
                .map(section -> section.heading() + "\n" + String.join("\n", section.paragraphs()))
                .collect(Collectors.joining("\n\n"))
                .strip();
    }

    private List<String> opening() {
        return Stream.of(figure.title(), figure.subtitle(), figure.summary())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private Stream<Section> section(String key, List<String> paragraphs) {
        return Stream.of(new Section(words.of(key), paragraphs));
    }

    private Section section(Layer layer) {
        return new Section(layer.key().label(), paragraphs(layer).toList());
    }

    private Stream<String> paragraphs(Layer layer) {
        return switch (layer) {
            case Layer.Statements statements -> statements.statements().stream().map(this::statement);
            case Layer.Curve curve -> dots(curve.dots());
            case Layer.Columns columns -> dots(columns.dots());
            case Layer.Band band -> Stream.of(band.meaning());
            case Layer.Spans spans ->
                spans.spans().stream()
                        .map(span -> words.of("notes-item", figure.domain().nameOf(span.at()), span.text()));
            case Layer.Trend trend ->
                Stream.concat(
                        Stream.of(trend.judgement()),
                        trend.statistics().stream()
                                .map(statistic -> words.of("notes-item", statistic.label(), statistic.text())));
            case Layer.Events events ->
                events.marks().stream()
                        .map(mark -> words.of("notes-value", mark.when(), mark.label(), provenance(mark.provenance())));
            case Layer.Levels levels -> levels.levels().stream().map(this::level);
        };
    }

    private String statement(Statement statement) {
        String what = words.of("notes-item", statement.subject(), statement.text());
        return words.of("notes-value", statement.when(), what, provenance(statement.provenance()));
    }

    /** Only what was read somewhere needs its place; computed points stand in the sheet behind the chart. */
    private Stream<String> dots(List<Layer.Dot> dots) {
        return dots.stream()
                .flatMap(dot -> dot.origin().stream()
                        .map(origin -> words.of(
                                "notes-value", figure.domain().nameOf(dot.at()), dot.text(), provenance(origin))));
    }

    private String level(Layer.Levels.Level level) {
        return level.provenance()
                .map(provenance -> words.of("notes-item", level.label(), provenance(provenance)))
                .orElse(level.label());
    }

    private String provenance(Provenance provenance) {
        return joined(Stream.of(
                Optional.of(provenance.origin()),
                provenance.place(),
                provenance.primarySource().map(source -> words.of("notes-primary-source", source)),
                provenance.claimant().map(claimant -> words.of("notes-claimant", claimant)),
                Optional.of(provenance.firmness()),
                Optional.of(provenance.nature()),
                provenance.inputs().isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.of("notes-inputs", String.join(SEPARATOR, provenance.inputs()))),
                provenance.note(),
                readAt(provenance)));
    }

    private Optional<String> readAt(Provenance provenance) {
        return provenance
                .address()
                .map(address -> provenance
                        .readAt()
                        .map(whose -> words.of("notes-reading", address, whose))
                        .orElseGet(() -> words.of("notes-address", address)));
    }

    static String source(Source source) {
        return joined(Stream.of(Optional.of(source.fullText()), source.address(), source.terms()));
    }

    /** The same without its address. */
    static String withTerms(Source source) {
        return joined(Stream.of(Optional.of(source.fullText()), source.terms()));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).filter(part -> !part.isBlank()).collect(Collectors.joining(SEPARATOR));
    }

    private List<String> stamp(String site) {
        var stamp = figure.stamp();
        return List.of(
                words.of("notes-version", stamp.dataVersion()),
                words.of("notes-date", date(stamp.date(), figure.locale())),
                site + stamp.address());
    }

    static String date(LocalDate date, Locale locale) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
}
