package org.reliance.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A data package as it was read.
 *
 * @param title what it is about
 * @param description what it holds
 * @param licences under which terms it may be used
 * @param files path within the package to the bytes of the file, the descriptor first; not to be changed
 * @param tables what its tables and columns mean
 */
public record DataPackage(
        String title,
        String description,
        List<Licence> licences,
        SequencedMap<String, byte[]> files,
        List<TableDescription> tables) {

    public DataPackage {
        licences = List.copyOf(licences);
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
        tables = List.copyOf(tables);
    }

    /** A package that has nothing in it. */
    public static DataPackage empty() {
        return new DataPackage("", "", List.of(), new LinkedHashMap<>(), List.of());
    }

    /** The terms of the first licence, in words. */
    public Optional<String> licence() {
        return licences.stream().findFirst().flatMap(licence -> licence.title().or(licence::name));
    }

    /**
     * Terms of use.
     *
     * @param name its identifier after the Open Definition: {@code CC-BY-4.0}
     * @param title in words
     * @param path address of its text
     */
    public record Licence(Optional<String> name, Optional<String> title, Optional<String> path) {}

    /**
     * What a table means.
     *
     * @param path of its file within the package
     * @param rows how many rows it has
     */
    public record TableDescription(
            String name, String path, String title, String description, int rows, List<ColumnDescription> columns) {
        public TableDescription {
            columns = List.copyOf(columns);
        }
    }

    /**
     * What a column means.
     *
     * @param type its type in the table schema: {@code string}, {@code number}, {@code integer}
     * @param isRequired whether its cells are never empty
     * @param choices what its cells may hold, if that is limited
     * @param refersTo the table whose ids it holds
     */
    public record ColumnDescription(
            String name,
            String title,
            String description,
            String type,
            boolean isRequired,
            List<String> choices,
            Optional<String> refersTo) {
        public ColumnDescription {
            choices = List.copyOf(choices);
        }
    }
}
