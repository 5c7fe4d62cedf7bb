package org.reliance.catalogue.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The first row of a file, looked at before it is read: whether it names the fields, and what sets its cells apart. */
final class Opening {

    private static final int LONGEST = 1 << 16;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private final Resource resource;
    private final List<String> names;
    private final String line;

    private Opening(Resource resource, String line) {
        this.resource = resource;
        this.names = resource.fields().stream().map(Field::name).toList();
        this.line = line;
    }

    static Opening of(Resource resource, Text text) throws IOException {
        try (BufferedReader reader = new BufferedReader(text.reader())) {
            return new Opening(resource, firstRow(reader, resource.dialect().comment()));
        }
    }

    /** Whether the row is the header of the table. */
    boolean isHeader() {
        return cells(resource.dialect().delimiter()).equals(names);
    }

    /** What seems to set the cells apart, where it is not what the descriptor says. */
    Optional<Character> otherDelimiter() {
        char declared = resource.dialect().delimiter();
        if (isHeader()) {
            return Optional.empty();
        }
        boolean isOneCell = names.size() > 1 && cells(declared).size() <= 1;
        return DELIMITERS.stream()
                .filter(other ->
                        other != declared && other != resource.dialect().quote())
                .filter(other -> (names.size() > 1 && cells(other).equals(names))
                        || (isOneCell && cells(other).size() > 1))
                .findFirst();
    }

    /** No line is read to its end that has none. */
    private static String firstRow(BufferedReader reader, Optional<Character> comment) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = 0; read < LONGEST; read++) {
            int c = reader.read();
            boolean isEnd = c < 0 || c == '\n' || c == '\r';
            if (!isEnd) {
                line.append((char) c);
            } else if (c < 0 || isRow(line, comment)) {
                break;
            } else {
                line.setLength(0);
            }
        }
        return line.toString();
    }

    private static boolean isRow(StringBuilder line, Optional<Character> comment) {
        return !line.isEmpty() && comment.filter(mark -> mark == line.charAt(0)).isEmpty();
    }

    private List<String> cells(char delimiter) {
        if (line.isEmpty()) {
            return List.of();
        }
        try {
            boolean skipsSpace = resource.dialect().skipsSpace();
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .quoteCharacter(resource.dialect().quote())
                    .trimWhitespacesAroundQuotes(skipsSpace)
                    .ofSingleCsvRecord(line)
                    .getFields()
                    .stream()
                    .map(cell -> skipsSpace ? cell.stripLeading() : cell)
                    .toList();
        } catch (CsvParseException e) {
            // Not a row by this delimiter.
            return List.of();
        }
    }
}
