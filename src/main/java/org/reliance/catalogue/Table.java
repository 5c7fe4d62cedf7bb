package org.reliance.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The entries of one kind, in the order of the data file, each found by its id.
 *
 * @param <E> the kind
 */
public final class Table<E extends Entry> {

    private final String name;
    private final SequencedMap<String, E> entries;
    private final List<E> inOrder;
    /** By what the entries were grouped, the groups; made when first asked for. */
    private final Map<String, Map<String, List<E>>> groups = new ConcurrentHashMap<>();

    private Table(String name, SequencedMap<String, E> entries) {
        this.name = name;
        this.entries = entries;
        this.inOrder = List.copyOf(entries.sequencedValues());
    }

    /**
     * Keeps the entries in the order given.
     *
     * @param name what one entry is called in messages: {@code indicator}
     * @throws IllegalArgumentException when two entries share an id
     */
    public static <E extends Entry> Table<E> of(String name, Collection<E> entries) {
        SequencedMap<String, E> byId = new LinkedHashMap<>();
        for (E entry : entries) {
            if (byId.putIfAbsent(entry.id(), entry) != null) {
                throw new IllegalArgumentException("two entries of kind " + name + " are called " + entry.id());
            }
        }
        return new Table<>(name, Collections.unmodifiableSequencedMap(byId));
    }

    public Optional<E> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * The entry of that id.
     *
     * @throws NoSuchElementException naming the missing id
     */
    public E require(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("there is no " + name + " called '" + id + "'"));
    }

    public List<E> list() {
        return inOrder;
    }

    public List<E> list(Predicate<? super E> wanted) {
        return inOrder.stream().filter(wanted).toList();
    }

    /**
     * The entries that name another one, in their order; found without going through all of them.
     *
     * @param by what they name: {@code indicator}
     * @param named the id that an entry names
     * @param id the id wanted
     */
    List<E> listBy(String by, Function<? super E, String> named, String id) {
        return groups.computeIfAbsent(
                        by,
                        _ -> inOrder.stream().collect(Collectors.groupingBy(named, Collectors.toUnmodifiableList())))
                .getOrDefault(id, List.of());
    }

    public int size() {
        return entries.size();
    }
}
