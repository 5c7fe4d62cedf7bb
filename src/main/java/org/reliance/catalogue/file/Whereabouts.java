package org.reliance.catalogue.file;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.reliance.catalogue.DataPackage;

/**
 * Finds the row of a package that is to blame for something that only shows when its catalogue is used. The tables are
 * read again for it, so that nobody has to remember the place of every row.
 */
public final class Whereabouts {

    private final PackageFiles files;
    private final Descriptor descriptor;

    private Whereabouts(PackageFiles files, Descriptor descriptor) {
        this.files = files;
        this.descriptor = descriptor;
    }

    /** The places of a package that was read without a flaw. */
    public static Whereabouts of(DataPackage source) {
        byte[] content = source.files().get(Descriptor.FILE);
        return new Whereabouts(
                new Packed(source.files()),
                content == null ? Descriptor.none() : Descriptor.read(content, new Flaws()));
    }

    /**
     * A flaw at the place of the first row that has these texts; at the top of the table when there is no such row, and
     * at the top of the descriptor when there is no such table.
     *
     * @param table name of the table
     * @param texts by name of their columns
     * @param field the column at fault
     */
    public Flaw flaw(String table, Map<String, String> texts, String field, String what, String cure) {
        Optional<Resource> resource = descriptor.resources().stream()
                .filter(declared -> declared.name().equals(table))
                .findFirst();
        Optional<Row> row = resource.flatMap(declared -> texts.isEmpty() ? Optional.empty() : find(declared, texts));
        return new Flaw(
                row.map(Row::file).or(() -> resource.map(Resource::file)).orElse(Descriptor.FILE),
                row.map(Row::line).orElse(1),
                row.flatMap(_ -> resource.map(declared -> declared.indexOf(field) + 1))
                        .orElse(1),
                row.map(_ -> field + ": ").orElse("") + what,
                cure);
    }

    private Optional<Row> find(Resource resource, Map<String, String> texts) {
        SheetReader reader = new SheetReader(resource, Limits.CELLS, new Flaws());
        for (String path : resource.paths()) {
            try {
                reader.read(path, files.read(path, Limits.FILE_BYTES));
            } catch (FileRefused e) {
                reader.miss(path, e);
            }
        }
        int[] columns = texts.keySet().stream().mapToInt(resource::indexOf).toArray();
        String[] wanted = texts.values().toArray(String[]::new);
        return reader.sheet().rows().stream()
                .filter(row -> Arrays.equals(
                        wanted, Arrays.stream(columns).mapToObj(row::cell).toArray(String[]::new)))
                .findFirst();
    }
}
