package org.reliance.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Unit;

/** A statement with a number. */
record Stated(Observation observation, Amount amount) {

    /** How many of the statements that follow in time one is held against, so that no package takes quadratic time. */
    private static final int HELD_AGAINST = 400;

    private static final int LONGEST_MONTH = 31;

    /** Two statements whose times overlap, the one that begins first before the other. */
    record Pair(Stated first, Stated second) {}

    /**
     * All statements with numbers by the id of their indicator, derived ones left out, and indicators that gather several
     * things left out.
     */
    static Map<String, List<Stated>> byIndicator(Catalogue catalogue) {
        Map<String, List<Stated>> groups = new LinkedHashMap<>();
        for (Observation observation : catalogue.observations().list()) {
            if (observation.nature() != Nature.DERIVED) {
                Amount.of(
                                observation.reading(),
                                observation.firmness(),
                                observation.indicator().unit())
                        .ifPresent(amount -> groups.computeIfAbsent(
                                        observation.indicator().id(), _ -> new ArrayList<>())
                                .add(new Stated(observation, amount)));
            }
        }
        groups.values().removeIf(Stated::gathersSeveralThings);
        return groups;
    }

    /**
     * Whether statements of one indicator are told apart by their notes alone: one voice gives two numbers for one time,
     * such as three training centres in all and one in Belarus, or the same number of two things.
     */
    private static boolean gathersSeveralThings(List<Stated> statements) {
        return overlapping(statements, stated -> true)
                .anyMatch(pair -> !pair.first().isOfAnotherVoiceThan(pair.second())
                        && pair.first().isOfFact() == pair.second().isOfFact()
                        && pair.first().isOfAnotherThingThan(pair.second()));
    }

    private boolean isOfAnotherThingThan(Stated other) {
        boolean isOfTwoNotes = hasAnotherNoteThan(other);
        return isOfTheTimeOf(other)
                ? isOfTwoNotes || disagreesWith(other)
                : isOfTwoNotes && addsUp() && disagreesWith(other);
    }

    /** The pairs whose times overlap, among statements that the test takes. */
    static Stream<Pair> overlapping(List<Stated> statements, Predicate<Stated> test) {
        List<Stated> sorted = statements.stream()
                .filter(test)
                .sorted(Comparator.comparing((Stated stated) -> stated.period().earliest())
                        .thenComparing(Stated::latest))
                .toList();
        return IntStream.range(0, sorted.size())
                .boxed()
                .flatMap(i -> sorted.subList(i + 1, Math.min(sorted.size(), i + 1 + HELD_AGAINST)).stream()
                        .takeWhile(later ->
                                !later.period().earliest().isAfter(sorted.get(i).latest()))
                        .map(later -> new Pair(sorted.get(i), later)));
    }

    Period period() {
        return observation.period();
    }

    Nature nature() {
        return observation.nature();
    }

    /** The latest day that it speaks of: a report knows no fact of a time after it. */
    private LocalDate latest() {
        LocalDate published = observation.report().published().latest();
        return isOfFact() && isLevel() && published.isBefore(period().latest())
                ? later(published, period().last())
                : period().latest();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether it says how things are or were, and not how they will be. */
    boolean isOfFact() {
        return switch (nature()) {
            case REPORTED, ESTIMATE, CLAIM -> true;
            case FORECAST, PLAN, ASSUMPTION, DERIVED, REFERENCE -> false;
        };
    }

    /** Whether it says how things will be. */
    boolean isOfFuture() {
        return nature() == Nature.FORECAST || nature() == Nature.PLAN;
    }

    boolean isRange() {
        return observation.reading().bounds().isPresent();
    }

    /** Whether someone else says it, or the same one in another report; one voice may speak of two things at once. */
    boolean isOfAnotherVoiceThan(Stated other) {
        return !observation.report().id().equals(other.observation.report().id())
                || !observation.claimant().equals(other.observation.claimant());
    }

    /** Whether both have a note and the notes differ, so that they may speak of two things. */
    boolean hasAnotherNoteThan(Stated other) {
        return observation.note().isPresent()
                && other.observation.note().isPresent()
                && !observation.note().equals(other.observation.note());
    }

    /** Whether neither number may be the other one rounded. */
    boolean disagreesWith(Stated other) {
        return amount.disagreesWith(other.amount);
    }

    /** The numbers as they were written. */
    Reach written() {
        return amount.written();
    }

    /** All that round to them. */
    Reach allowed() {
        return amount.allowed();
    }

    /**
     * Whether both speak of one time, so that their numbers can be held against each other: of the same time; of a level
     * without an end and a time within it; or of the lowest and highest of some years and one of them. A number for a closed
     * stretch of years may be a sum, an average or an end, so it says nothing of a part of them.
     */
    boolean isComparableWith(Stated other) {
        return isOfTheTimeOf(other) || bounds(other) || other.bounds(this);
    }

    private boolean bounds(Stated other) {
        return isLevel()
                ? other.isLevel()
                        || (holds(other) && (!addsUp() || other.period().grain() == Period.Grain.YEAR))
                : isRange() && period().isSpan() && !addsUp() && !other.isLevel() && holds(other);
    }

    /** The same time: the same days, or a day and a month that holds it. */
    boolean isOfTheTimeOf(Stated other) {
        return (period().earliest().equals(other.period().earliest())
                        && period().latest().equals(other.period().latest()))
                || (isWithinAMonth() && other.isWithinAMonth() && period().overlaps(other.period()));
    }

    private boolean isWithinAMonth() {
        return !isLevel() && period().first().plusDays(LONGEST_MONTH).isAfter(period().last());
    }

    /** Whether it has no beginning or no end, so that its number is neither a sum nor an average. */
    boolean isLevel() {
        return period().openness() != Period.Openness.CLOSED;
    }

    boolean holds(Stated other) {
        return !other.period().earliest().isBefore(period().earliest())
                && !other.latest().isAfter(latest());
    }

    /** Whether numbers of two years make a sum, as money and tonnes do and shares and prices do not. */
    boolean addsUp() {
        return !unit().isPerCent()
                && !unit().symbol().contains("/")
                && !unit().symbol().equals("ratio");
    }

    Unit unit() {
        return observation.indicator().unit();
    }

    /** How firmly its ends are known. */
    Firmness firmness() {
        return observation.firmness();
    }

    Disagreement.Side side() {
        return new Disagreement.Side.OfObservation(observation);
    }
}
