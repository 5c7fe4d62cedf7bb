package org.reliance.catalogue.file;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Table;

/** The entries of one table that are built, by their ids. */
final class Shelf<E extends Entry> {

    private final Records records;
    private final SequencedMap<String, E> built = new LinkedHashMap<>();

    private Shelf(Records records) {
        this.records = records;
    }

    /** Builds an entry from every row that allows it. */
    static <E extends Entry> Shelf<E> of(Records records, Function<Cells, Optional<E>> mapping) {
        Shelf<E> shelf = new Shelf<>(records);
        records.list()
                .forEach(cells -> mapping.apply(cells).ifPresent(entry -> shelf.built.putIfAbsent(entry.id(), entry)));
        return shelf;
    }

    Optional<E> find(String id) {
        return Optional.ofNullable(built.get(id));
    }

    /** The rows from which the entries were built. */
    Records records() {
        return records;
    }

    Table<E> table(String name) {
        return Table.of(name, built.sequencedValues());
    }
}
