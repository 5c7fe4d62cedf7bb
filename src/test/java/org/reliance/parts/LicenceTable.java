package org.reliance.parts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The licences that parts may have, and what was looked up by hand about single parts: which of several licences is
 * chosen, what an unusual name means, the text of a licence that the part does not bring along.
 *
 * <p>A part passes when every licence that it states is allowed. A choice among several is never made in silence: it is a
 * row of the table.
 */
final class LicenceTable {

    /** Its text says all there is to say without the name of a holder, so that it is printed whoever brings it along or not. */
    private static final String APACHE = "Apache-2.0";

    private final Set<String> allowed;
    private final Map<String, Row> rows;
    private final String apache;

    /**
     * What was looked up about a part.
     *
     * @param stated what the part said when it was looked up
     * @param licences what it therefore has
     * @param text of its licence; absent when the part brings its own
     */
    record Row(
            String stated, List<String> licences, @Nullable String text) {}

    /** The parts under their settled licences, with their texts, or what is wrong; one of the two is empty. */
    record Verdict(List<Part> parts, List<String> objections) {}

    LicenceTable(Set<String> allowed, Map<String, Row> rows, String apache) {
        this.allowed = Set.copyOf(allowed);
        this.rows = Map.copyOf(rows);
        this.apache = apache;
    }

    /**
     * The tables in a directory: {@code allowed.csv}, {@code parts.csv} and {@code texts/}.
     *
     * @param apache the file with the text of the Apache License 2.0
     */
    static LicenceTable read(Path directory, Path apache) throws IOException {
        Set<String> allowed = records(directory.resolve("allowed.csv"))
                .map(row -> row.getField("licence"))
                .collect(Collectors.toSet());
        Map<String, Row> rows = new LinkedHashMap<>();
        for (NamedCsvRecord row : records(directory.resolve("parts.csv")).toList()) {
            String text = row.getField("text");
            rows.put(
                    row.getField("part"),
                    new Row(
                            row.getField("stated"),
                            Arrays.asList(row.getField("licence").split(" \\+ ")),
                            text.isEmpty()
                                    ? null
                                    : Files.readString(
                                            directory.resolve("texts").resolve(text))));
        }
        return new LicenceTable(allowed, rows, Files.readString(apache));
    }

    private static Stream<NamedCsvRecord> records(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList().stream();
        }
    }

    Verdict judge(List<Part> parts) {
        List<String> objections = new ArrayList<>();
        List<Part> settled = new ArrayList<>();
        for (Part part : parts) {
            Part now = settle(part);
            settled.add(now);
            objections.addAll(objections(part, now));
        }
        Set<String> names = parts.stream().map(Part::name).collect(Collectors.toSet());
        rows.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .map("%s is in parts.csv, but no part of the jar; delete its row"::formatted)
                .forEach(objections::add);
        return new Verdict(objections.isEmpty() ? settled : List.of(), objections);
    }

    private Part settle(Part part) {
        Row row = rows.get(part.name());
        if (row == null) {
            return printed(part, Stream.empty());
        }
        Part chosen = row.stated().equals(part.licence()) ? part.under(row.licences()) : part;
        return printed(chosen, Stream.ofNullable(row.text()));
    }

    private Part printed(Part part, Stream<String> added) {
        Stream<String> whole = part.licences().contains(APACHE) ? Stream.of(apache) : Stream.empty();
        return part.with(Stream.of(added, whole, part.texts().stream())
                .flatMap(texts -> texts)
                .toList());
    }

    private List<String> objections(Part part, Part settled) {
        Function<String, String> objection = reason -> "%s: %s".formatted(part, reason);
        Row row = rows.get(part.name());
        if (row != null && !row.stated().equals(part.licence())) {
            return List.of(objection.apply(
                    "states the licence '%s', not '%s' as when it was looked up; look again and correct its row in parts.csv"
                            .formatted(part.licence(), row.stated())));
        }
        if (part.licences().isEmpty()) {
            return List.of(objection.apply("states no licence; look it up and add a row to parts.csv"));
        }
        List<String> found = settled.licences().stream()
                .filter(licence -> !allowed.contains(licence))
                .map(
                        "the licence '%s' is not in allowed.csv; do without the part, or say in parts.csv what it means"
                                ::formatted)
                .map(objection)
                .collect(Collectors.toCollection(ArrayList::new));
        if (settled.texts().isEmpty()) {
            found.add(objection.apply("brings no text of its licence along; name one in parts.csv"));
        }
        return found;
    }
}
