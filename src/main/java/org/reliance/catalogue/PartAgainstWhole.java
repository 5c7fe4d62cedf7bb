package org.reliance.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part that is larger than its whole, or parts of one report that together are. Silent where rounding reconciles them,
 * where a share or price of a year meets that of a longer stretch, and where a plan is larger than what came.
 */
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

    /** Whether the part may not be larger: of an amount any part of the time, of a share or price the same time. */
    private static boolean isWithin(Stated part, Stated whole) {
        boolean isOfItsTime = (whole.addsUp() && !whole.isLevel()) ? whole.holds(part) : whole.isComparableWith(part);
        return isOfItsTime && whole.holds(part) && !(part.isOfFuture() && whole.isOfFact());
    }

    /** All the parts that the report of the whole gives for exactly its period, one of each indicator. */
    private Optional<Disagreement> together(List<List<Stated>> given, Stated whole) {
        List<Stated> parts = given.stream()
                .flatMap(of -> of.stream()
                        .filter(part -> part.period().equals(whole.period())
                                && part.isOfFuture() == whole.isOfFuture()
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
        return isAbove(sum(parts, Stated::allowed), whole.written())
                && isAbove(sum(parts, Stated::written), whole.allowed());
    }

    private static boolean isAbove(double sum, Reach whole) {
        return sum > whole.high() && new Reach(sum, sum).misses(whole);
    }

    private static double sum(List<Stated> parts, Function<Stated, Reach> reach) {
        return parts.stream().mapToDouble(part -> reach.apply(part).low()).sum();
    }

    private Disagreement word(String words, List<Stated> parts, Stated whole) {
        Stated largest = parts.stream()
                .max(Comparator.comparingDouble(part -> part.written().low()))
                .orElseThrow();
        BigDecimal sum = parts.stream()
                .map(part -> findings.printed(part.written().low()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal excess = sum.subtract(findings.printed(whole.written().high()));
        return findings.word(
                words,
                Disagreement.Kind.ARITHMETIC,
                largest.side(),
                whole.side(),
                largest.observation().indicator().name(),
                whole.observation().indicator().name(),
                parts.stream().map(part -> findings.reading(part.observation())).collect(Collectors.joining(" + ")),
                findings.bounded(sum, parts, whole.unit()),
                findings.reading(whole.observation()),
                findings.bounded(
                        excess, Stream.concat(parts.stream(), Stream.of(whole)).toList(), whole.unit()),
                findings.period(whole.period()));
    }
}
