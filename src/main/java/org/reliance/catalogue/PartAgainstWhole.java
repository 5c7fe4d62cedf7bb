package org.reliance.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part that is larger than its whole, or parts of one report that together are. */
record PartAgainstWhole(Findings findings) implements DisagreementFinder.Rule {

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        Map<String, List<Stated>> statements = Stated.byIndicator(catalogue);
        Map<String, List<Indicator>> parts =
                catalogue.indicators().list(indicator -> indicator.partOf().isPresent()).stream()
                        .collect(Collectors.groupingBy(
                                indicator -> indicator.partOf().orElseThrow(),
                                LinkedHashMap::new,
                                Collectors.toList()));
        return parts.entrySet().stream()
                .flatMap(entry -> statements.getOrDefault(entry.getKey(), List.of()).stream()
                        .flatMap(whole -> against(whole, entry.getValue(), statements)));
    }

    private Stream<Disagreement> against(Stated whole, List<Indicator> parts, Map<String, List<Stated>> statements) {
        List<List<Stated>> given = parts.stream()
                .filter(part ->
                        part.unit().equals(whole.observation().indicator().unit()))
                .map(part -> statements.getOrDefault(part.id(), List.of()).stream()
                        .filter(stated -> isWithin(stated, whole))
                        .toList())
                .toList();
        return Stream.concat(
                given.stream()
                        .flatMap(List::stream)
                        .filter(part -> exceeds(List.of(part), whole))
                        .map(part -> word("part", List.of(part), whole)),
                together(given, whole).stream());
    }

    /** Whether both speak of the same time: the period of the part lies within that of the whole. */
    private static boolean isWithin(Stated part, Stated whole) {
        return !part.period().earliest().isBefore(whole.period().earliest())
                && !part.period().latest().isAfter(whole.period().latest());
    }

    /** All the parts that the report of the whole gives for exactly its period, one of each indicator. */
    private Optional<Disagreement> together(List<List<Stated>> given, Stated whole) {
        List<Stated> parts = given.stream()
                .flatMap(of -> of.stream()
                        .filter(part -> part.period().equals(whole.period())
                                && part.observation()
                                        .report()
                                        .equals(whole.observation().report()))
                        .findFirst()
                        .stream())
                .toList();
        boolean isSaidAlready = parts.stream().anyMatch(part -> exceeds(List.of(part), whole));
        return parts.size() < 2 || isSaidAlready || !exceeds(parts, whole)
                ? Optional.empty()
                : Optional.of(word("parts", parts, whole));
    }

    private static boolean exceeds(List<Stated> parts, Stated whole) {
        return sum(parts) > whole.reach().high() && new Reach(sum(parts), sum(parts)).misses(whole.reach());
    }

    private static double sum(List<Stated> parts) {
        return parts.stream().mapToDouble(part -> part.reach().low()).sum();
    }

    private Disagreement word(String words, List<Stated> parts, Stated whole) {
        Stated largest = parts.stream()
                .max(Comparator.comparingDouble(part -> part.reach().low()))
                .orElseThrow();
        var unit = whole.observation().indicator().unit();
        return findings.word(
                words,
                "arithmetic",
                largest.side(),
                whole.side(),
                largest.observation().indicator().name(),
                whole.observation().indicator().name(),
                parts.stream().map(part -> findings.reading(part.observation())).collect(Collectors.joining(" + ")),
                findings.quantity(sum(parts), unit),
                findings.reading(whole.observation()),
                findings.quantity(sum(parts) - whole.reach().high(), unit),
                findings.period(whole.period()));
    }
}
