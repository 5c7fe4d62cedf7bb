package org.reliance.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.quantity.Verification;

/**
 * Numbers by calendar year, each with the catalogue entry that it comes from.
 *
 * @param id id of the reference series, or what the observations speak of
 * @param values by year; a period of several years fills each of them, a part of a year its year
 * @param yearRead which year's value stands for a year: the year itself unless the series is read otherwise
 */
record Series(String id, Unit unit, NavigableMap<Integer, Value> values, IntUnaryOperator yearRead) {

    /** How far an unverified number is taken to be uncertain when its range is not known: 5 per cent each way. */
    private static final double UNVERIFIED_SPREAD = 0.05;

    /**
     * One number.
     *
     * @param bounds within which it is known, if it is not known exactly
     * @param source the reference value or observation that says so
     */
    record Value(double number, Optional<Reading.Between> bounds, Entry source) {}

    Series {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /**
     * Reads a reference series.
     *
     * @throws MisfitException naming the id when there is no such series, or no number in it
     */
    static Series of(Catalogue catalogue, String id) {
        ReferenceSeries definition = catalogue
                .referenceSeries()
                .find(id)
                .orElseThrow(() -> new MisfitException(new Misfit(
                        "reference_series",
                        Map.of(),
                        "id",
                        "the equations need the reference series '" + id + "', which is not there",
                        "add it with its values, or take out the models that need it")));
        requireUnit("reference_series", id, definition.unit(), Inputs.findSeriesUnit(id));
        NavigableMap<Integer, Value> values = new TreeMap<>();
        for (ReferenceValue value : catalogue.listValues(definition)) {
            put(values, value.period(), value.reading(), bounds(value), value);
        }
        if (values.isEmpty()) {
            throw new MisfitException(Misfit.of(
                    "reference_series",
                    id,
                    "id",
                    "the equations need numbers of this series, which has none",
                    "add them to reference_values"));
        }
        return new Series(id, definition.unit(), values, IntUnaryOperator.identity());
    }

    /**
     * Reads a reference series of payments. A year between two payments of which it says that none was found had none; of
     * the years before and after nothing is known.
     *
     * @throws MisfitException naming the id when there is no such series, or no number in it
     */
    static Series ofPayments(Catalogue catalogue, String id) {
        Series stated = of(catalogue, id);
        NavigableMap<Integer, Value> values = new TreeMap<>(stated.values());
        for (ReferenceValue value :
                catalogue.listValues(catalogue.referenceSeries().require(id))) {
            if (value.reading() instanceof Reading.Absent) {
                years(value.period())
                        .filter(year -> year > stated.firstYear() && year < stated.lastYear())
                        .forEach(year -> values.putIfAbsent(year, new Value(0, Optional.empty(), value)));
            }
        }
        return new Series(id, stated.unit(), values, IntUnaryOperator.identity());
    }

    /** Reads what reports forecast of an indicator; nothing where they forecast nothing. */
    static Series ofForecasts(Catalogue catalogue, Indicator indicator, String id) {
        requireUnit("indicators", indicator.id(), indicator.unit(), Inputs.findSeriesUnit(indicator.id()));
        NavigableMap<Integer, Value> values = new TreeMap<>();
        for (Observation forecast : catalogue.listObservations(indicator)) {
            if (forecast.nature() == Nature.FORECAST) {
                put(
                        values,
                        forecast.period(),
                        forecast.reading(),
                        forecast.reading().bounds(),
                        forecast);
            }
        }
        return new Series(id, indicator.unit(), values, IntUnaryOperator.identity());
    }

    /** The value that stands for that year. */
    Optional<Value> find(int year) {
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
        return new Series(id, unit, values, year -> yearRead.applyAsInt(other.applyAsInt(year)));
    }

    /** As a law is read: what was set first held before, and what was set last holds since. */
    Series carriedForward() {
        return readAt(year -> Optional.ofNullable(values.floorKey(year)).orElse(firstYear()));
    }

    private static void requireUnit(String table, String id, Unit unit, Optional<Unit> needed) {
        needed.filter(other -> !other.equals(unit)).ifPresent(other -> {
            throw new MisfitException(Misfit.of(
                    table,
                    id,
                    "unit",
                    "the equations count this in " + other + " and not in " + unit,
                    "give its numbers in " + other));
        });
    }

    private static void put(
            NavigableMap<Integer, Value> values,
            Period period,
            Reading reading,
            Optional<Reading.Between> bounds,
            Entry source) {
        reading.point()
                .ifPresent(number ->
                        years(period).forEach(year -> values.put(year, new Value(number, bounds, source))));
    }

    /** Of an open period only the end that is known. */
    private static IntStream years(Period period) {
        return switch (period.openness()) {
            case CLOSED -> IntStream.rangeClosed(period.firstYear(), period.lastYear());
            case OPEN_START -> IntStream.of(period.lastYear());
            case OPEN_END -> IntStream.of(period.firstYear());
        };
    }

    private static Optional<Reading.Between> bounds(ReferenceValue value) {
        return value.reading().bounds().or(() -> assumedBounds(value)).filter(bounds -> bounds.low() < bounds.high());
    }

    private static Optional<Reading.Between> assumedBounds(ReferenceValue value) {
        if (value.verification() != Verification.UNVERIFIED) {
            return Optional.empty();
        }
        return value.reading().point().stream()
                .mapToObj(number -> new Reading.Between(
                        number - UNVERIFIED_SPREAD * Math.abs(number), number + UNVERIFIED_SPREAD * Math.abs(number)))
                .findFirst();
    }
}
