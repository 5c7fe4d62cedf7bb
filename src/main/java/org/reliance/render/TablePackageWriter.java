package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    private final CsvWriter csv = new CsvWriter();

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
        add(zip, figure, "datapackage.json", descriptor(figure, picture.site()));
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

    private static String descriptor(Figure figure, String site) {
        Words words = Words.of(figure.locale());
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("name", figure.id());
        descriptor.put("title", figure.title());
        descriptor.put("description", figure.subtitle());
        descriptor.put("version", figure.stamp().dataVersion());
        descriptor.put("created", figure.stamp().date().toString());
        descriptor.put("homepage", site + figure.stamp().address());
        descriptor.put(
                "sources",
                figure.sources().stream().map(TablePackageWriter::source).toList());
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", figure.id());
        resource.put("path", figure.id() + ".csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
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
