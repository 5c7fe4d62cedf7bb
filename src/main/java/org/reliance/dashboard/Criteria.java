package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * All the ways in which a list can be narrowed down.
 *
 * @param <E> what is listed
 */
final class Criteria<E> {

    private final Edition edition;
    private final Words words;
    private final List<Criterion<E>> criteria = new ArrayList<>();

    /** One way: what is offered, and whether an entry holds what was chosen. */
    private record Criterion<E>(Filter filter, BiPredicate<E, String> holds) {}

    Criteria(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    /** Offers options of which an entry holds one or several. */
    Criteria<E> by(String key, List<Filter.Option> options, BiPredicate<E, String> holds) {
        // A filter without options would take any text.
        if (!options.isEmpty()) {
            criteria.add(new Criterion<>(new Filter(key, words.say("filter." + key), options), holds));
        }
        return this;
    }

    /** Offers the ids that the entries themselves have, named by the terms of a group of the bundle. */
    Criteria<E> byTerm(String key, String group, Collection<E> entries, Function<E, String> id) {
        List<Filter.Option> options = entries.stream()
                .map(id)
                .distinct()
                .sorted()
                .map(term -> new Filter.Option(term, words.name(group, term)))
                .toList();
        return by(key, options, (entry, wanted) -> id.apply(entry).equals(wanted));
    }

    /** Offers the values of an enumeration. */
    <V extends Enum<V>> Criteria<E> byValue(
            String key, String group, V[] values, Function<V, String> id, Function<E, V> value) {
        List<Filter.Option> options = Arrays.stream(values)
                .map(one -> new Filter.Option(id.apply(one), words.name(group, id.apply(one))))
                .toList();
        return by(key, options, (entry, wanted) -> id.apply(value.apply(entry)).equals(wanted));
    }

    Criteria<E> byReport(BiPredicate<E, String> holds) {
        return by(
                "report",
                edition.catalogue().reports().list().stream()
                        .map(report -> new Filter.Option(report.id(), report.shortName()))
                        .toList(),
                holds);
    }

    /** Takes words, all of which the text of an entry must hold. */
    Criteria<E> byText(Function<E, String> text) {
        criteria.add(new Criterion<>(new Filter("q", words.say("filter.q"), List.of()), (entry, wanted) -> {
            String folded = Folding.fold(text.apply(entry));
            return Folding.words(wanted).stream().allMatch(folded::contains);
        }));
        return this;
    }

    Selection<E> select(List<E> entries, Map<String, ? extends Collection<String>> parameters) {
        List<Filter> offered = criteria.stream().map(Criterion::filter).toList();
        Filters.Parsed parsed = Filters.parse(offered, parameters, words);
        return new Selection<>(
                parsed.filters(),
                offered,
                parsed.notices(),
                entries.stream()
                        .filter(entry -> isWanted(entry, parsed.filters()))
                        .toList(),
                entries.size());
    }

    private boolean isWanted(E entry, Filters filters) {
        return criteria.stream()
                .allMatch(criterion -> filters.find(criterion.filter().key())
                        .map(wanted -> criterion.holds().test(entry, wanted))
                        .orElse(true));
    }
}
