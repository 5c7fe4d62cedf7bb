package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reliance.catalogue.DataPackage.Licence;
import org.reliance.figure.Figure;
import org.reliance.figure.Source;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the values of a figure as a Frictionless data package in a zip: the CSV, a {@code datapackage.json} that says
 * what each column means, and a README for people, with the sources and how to cite them.
 */
public final class TablePackageWriter implements FigureWriter {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NUMBERS = List.of("value", "low", "high");

    /** Its own kind of dialect, that of {@link CsvLine}. */
    private static final Map<String, Object> DIALECT = dialect();

    private final CsvWriter csv = new CsvWriter();
    private final Function<Figure, List<Licence>> licences;

    /**
     * A writer.
     *
     * @param licences the terms of the data that a figure is made of
     */
    public TablePackageWriter(Function<Figure, List<Licence>> licences) {
        this.licences = licences;
    }

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, figure, figure.id() + ".csv");
        csv.write(figure, picture, zip);
        add(zip, figure, "datapackage.json", descriptor(figure, picture.site(), licences.apply(figure)));
        add(zip, figure, "README.md", readme(figure, picture.site()));
        zip.finish();
    }

    private static void add(ZipOutputStream zip, Figure figure, String name, String text) throws IOException {
        begin(zip, figure, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Dated with the figure, so that the same figure makes the same file. */
    private static void begin(ZipOutputStream zip, Figure figure, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(
                figure.stamp().date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static String descriptor(Figure figure, String site, List<Licence> licences) {
        Words words = Words.of(figure.locale());
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", figure.id());
        descriptor.put("id", site + figure.stamp().address());
        descriptor.put("title", figure.title());
        descriptor.put("description", figure.subtitle());
        descriptor.put("version", figure.stamp().dataVersion());
        descriptor.put(
                "created",
                figure.stamp().date().atStartOfDay(ZoneOffset.UTC).toInstant().toString());
        descriptor.put("homepage", site + figure.stamp().address());
        putUnlessEmpty(
                descriptor,
                "licenses",
                licences.stream()
                        .map(TablePackageWriter::licence)
                        .filter(terms -> !terms.isEmpty())
                        .toList());
        putUnlessEmpty(
                descriptor,
                "sources",
                figure.sources().stream().map(TablePackageWriter::source).toList());
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", figure.id());
        resource.put("path", figure.id() + ".csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", DIALECT);
        resource.put(
                "schema",
                Map.of(
                        "fields",
                        CsvWriter.HEADER.stream()
                                .map(column -> field(column, words))
                                .toList()));
        descriptor.put("resources", List.of(resource));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(descriptor);
    }

    /** The specification asks for one entry at least, or for none of the list. */
    private static void putUnlessEmpty(Map<String, Object> descriptor, String name, List<?> list) {
        if (!list.isEmpty()) {
            descriptor.put(name, list);
        }
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        return dialect;
    }

    /** A licence has a name or an address; words alone are none to a program. */
    private static Map<String, String> licence(Licence licence) {
        Map<String, String> described = new LinkedHashMap<>();
        licence.name().ifPresent(name -> described.put("name", name));
        licence.path().ifPresent(path -> described.put("path", path));
        if (!described.isEmpty()) {
            licence.title().ifPresent(title -> described.put("title", title));
        }
        return described;
    }

    private static Map<String, Object> field(String column, Words words) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column);
        field.put("type", NUMBERS.contains(column) ? "number" : "string");
        field.put("description", words.of("csv-" + column));
        return field;
    }

    private static Map<String, String> source(Source source) {
        Map<String, String> described = new LinkedHashMap<>();
        described.put("title", source.fullText());
        source.address().ifPresent(address -> described.put("path", address));
        return described;
    }

    private static String readme(Figure figure, String site) {
        Words words = Words.of(figure.locale());
        String columns = CsvWriter.HEADER.stream()
                .map(column -> "- `" + column + "`: " + words.of("csv-" + column))
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        "# " + oneLine(figure.title()),
                        oneLine(figure.subtitle()),
                        "## " + words.of("csv-columns"),
                        columns,
                        "## " + words.of("sheet-cite"),
                        Citation.of(figure, site).longText(),
                        "```bibtex\n" + Citation.of(figure, site).bibTeX() + "```",
                        words.of("csv-rest"),
                        SpeakerNotes.of(figure).text(site))
                .map(SvgText::legal)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
