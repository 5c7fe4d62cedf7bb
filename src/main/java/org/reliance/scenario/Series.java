package org.reliance.scenario;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Verification;

/**
 * A reference series by calendar year.
 *
 * @param definition what it measures and in which unit
 * @param values the values with a number, by year; a period of several years fills each of them
 * @param yearRead which year's value stands for a year: the year itself unless the series is read otherwise
 */
record Series(ReferenceSeries definition, NavigableMap<Integer, ReferenceValue> values, IntUnaryOperator yearRead) {

    /** How far an unverified number is taken to be uncertain when its range is not known: 5 per cent each way. */
    private static final double UNVERIFIED_SPREAD = 0.05;

    Series {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /**
     * Reads a series of the catalogue.
     *
     * @throws NoSuchElementException naming the id when there is no such series, or no number in it
     */
    static Series of(Catalogue catalogue, String id) {
        ReferenceSeries definition = catalogue.referenceSeries().require(id);
        NavigableMap<Integer, ReferenceValue> values = new TreeMap<>();
        for (ReferenceValue value : catalogue.listValues(definition)) {
            if (value.reading().point().isPresent()) {
                years(value.period()).forEach(year -> values.put(year, value));
            }
        }
        if (values.isEmpty()) {
            throw new NoSuchElementException("reference series '" + id + "' has no value");
        }
        return new Series(definition, values, IntUnaryOperator.identity());
    }

    /** The value that stands for that year. */
    Optional<ReferenceValue> find(int year) {
        return Optional.ofNullable(values.get(yearRead.applyAsInt(year)));
    }

    int firstYear() {
        return values.firstKey();
    }

    int lastYear() {
        return values.lastKey();
    }

    /** The same series, in which every year is answered by the value of another one. */
    Series readAt(IntUnaryOperator other) {
        return new Series(definition, values, year -> yearRead.applyAsInt(other.applyAsInt(year)));
    }

    /** As a law is read: what was set holds until something else is. */
    Series carriedForward() {
        return readAt(year -> Optional.ofNullable(values.floorKey(year)).orElse(year));
    }

    private static IntStream years(Period period) {
        int last = period.openness() == Period.Openness.OPEN_END ? period.firstYear() : period.lastYear();
        int first = period.openness() == Period.Openness.OPEN_START ? period.lastYear() : period.firstYear();
        return IntStream.rangeClosed(first, last);
    }

    /** The bounds within which a value is known, if it is not known exactly. */
    static Optional<Reading.Between> bounds(ReferenceValue value) {
        return value.reading().bounds().or(() -> assumedBounds(value)).filter(bounds -> bounds.low() < bounds.high());
    }

    private static Optional<Reading.Between> assumedBounds(ReferenceValue value) {
        if (value.verification() != Verification.UNVERIFIED) {
            return Optional.empty();
        }
        double number = value.reading().point().orElseThrow();
        double spread = Math.abs(number) * UNVERIFIED_SPREAD;
        return Optional.of(new Reading.Between(number - spread, number + spread));
    }
}
