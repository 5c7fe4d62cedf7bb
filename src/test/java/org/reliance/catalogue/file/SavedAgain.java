package org.reliance.catalogue.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sound package as another program would save it again, saying in the descriptor how it did: the same rows, other
 * bytes.
 *
 * @param delimiter between cells
 * @param quote around every cell that is not empty
 * @param encoding as the descriptor names it
 * @param isMarked whether each file begins with a byte order mark
 * @param lineEnd behind every row
 * @param decimal the mark of numbers that are no integers
 * @param nothing what stands in an empty cell
 * @param parts how many files each table is cut into
 * @param repeatsHeader whether each of them has the row of field names
 */
record SavedAgain(
        char delimiter,
        char quote,
        String encoding,
        boolean isMarked,
        String lineEnd,
        char decimal,
        String nothing,
        int parts,
        boolean repeatsHeader) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Writes the package in a directory into another one. */
    void write(Path from, Path to) throws IOException {
        ObjectNode descriptor = (ObjectNode) JSON.readTree(Files.readString(from.resolve(Descriptor.FILE)));
        for (JsonNode resource : descriptor.get("resources")) {
            write((ObjectNode) resource, from, to);
        }
        Files.writeString(to.resolve(Descriptor.FILE), JSON.writeValueAsString(descriptor));
    }

    private void write(ObjectNode resource, Path from, Path to) throws IOException {
        Path table = from.resolve(resource.get("path").stringValue());
        resource.put("encoding", encoding);
        resource.putObject("dialect")
                .put("delimiter", String.valueOf(delimiter))
                .put("quoteChar", String.valueOf(quote));
        ObjectNode schema = (ObjectNode) resource.get("schema");
        schema.putArray("missingValues").add(nothing);
        Set<Integer> numbers = new HashSet<>();
        int index = 0;
        for (JsonNode field : schema.get("fields")) {
            if (field.path("type").stringValue("string").equals("number")) {
                ((ObjectNode) field).put("decimalChar", String.valueOf(decimal));
                numbers.add(index);
            }
            index++;
        }
        var paths = resource.putArray("path");
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
            List<CsvRecord> records = csv.stream().toList();
            List<CsvRecord> rows = records.subList(1, records.size());
            int size = Math.max(1, Math.ceilDiv(rows.size(), parts));
            for (int start = 0; start == 0 || start < rows.size(); start += size) {
                String name = start + "-" + table.getFileName();
                boolean hasHeader = start == 0 || repeatsHeader;
                String header = hasHeader ? line(records.getFirst(), Set.of(), "") : "";
                StringBuilder text = new StringBuilder(header);
                rows.subList(start, Math.min(rows.size(), start + size))
                        .forEach(row -> text.append(line(row, numbers, nothing)));
                Files.write(to.resolve(name), bytes(text.toString()));
                paths.add(name);
            }
        }
    }

    private String line(CsvRecord record, Set<Integer> numbers, String empty) {
        List<String> cells = new ArrayList<>();
        for (String cell : record.getFields()) {
            String text = numbers.contains(cells.size()) ? cell.replace('.', decimal) : cell;
            String mark = String.valueOf(quote);
            cells.add(text.isEmpty() ? empty : mark + text.replace(mark, mark + mark) + mark);
        }
        return String.join(String.valueOf(delimiter), cells) + lineEnd;
    }

    private byte[] bytes(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Charset charset = Charset.forName(encoding);
        if (isMarked && charset.name().startsWith("UTF-") && !charset.equals(StandardCharsets.UTF_16)) {
            out.write("\uFEFF".getBytes(charset));
        }
        out.write(text.getBytes(charset));
        return out.toByteArray();
    }
}
