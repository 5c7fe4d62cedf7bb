package org.reliance.scenario;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.reliance.catalogue.Entry;
import org.reliance.quantity.Reading;

/**
 * What follows from a scenario: a number for every measure and year counted, and totals over them.
 *
 * <p>An absent number means that an input of its equation has no value for that year.
 */
public final class Outcome {

    private final Model model;
    private final Scenario scenario;
    private final int firstYear;
    private final List<double[]> rows;
    private final Optional<Bounds> bounds;

    private Outcome(Model model, Scenario scenario, int firstYear, List<double[]> rows, Optional<Bounds> bounds) {
        this.model = model;
        this.scenario = scenario;
        this.firstYear = firstYear;
        this.rows = List.copyOf(rows);
        this.bounds = bounds;
    }

    static Outcome of(Model model, Scenario scenario) {
        Rows rows = model.rows(model.settings(scenario));
        return new Outcome(model, scenario, rows.firstYear(), rows.list(), Optional.empty());
    }

    /**
     * The same outcome, with how far its numbers may lie from the truth because some inputs are only known within
     * bounds. Takes some hundred runs.
     */
    public Outcome withBounds() {
        return new Outcome(model, scenario, firstYear, rows, Optional.of(Bounds.of(model, scenario)));
    }

    public Model model() {
        return model;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The years counted, in order. */
    public List<Integer> years() {
        return IntStream.range(firstYear, firstYear + rows.size()).boxed().toList();
    }

    /** What was computed of a measure up to and including that year, in the measure's unit. */
    public OptionalDouble find(Measure measure, int year) {
        if (year < firstYear || year >= firstYear + rows.size()) {
            throw new NoSuchElementException("the year " + year + " is not counted");
        }
        double number = rows.get(year - firstYear)[model.column(measure)];
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /**
     * What was computed of a measure up to and including that year: with bounds, if this outcome has bounds and an
     * uncertain input plays a part; empty where an input is absent.
     */
    public Optional<Reading> findReading(Measure measure, int year) {
        return find(measure, year).stream()
                .mapToObj(value -> bounds.map(found -> found.around(value, year - firstYear, model.column(measure)))
                        .orElseGet(() -> new Reading.Value(value)))
                .findFirst();
    }

    /**
     * The inputs behind a number that are only known within bounds: reference values and observations. None unless this
     * outcome has bounds.
     */
    public List<Entry> listUncertainInputs(Measure measure, int year) {
        return bounds.map(found -> found.list(year - firstYear, model.column(measure)))
                .orElse(List.of());
    }

    /**
     * What was computed of a measure up to and including that year, in the measure's unit.
     *
     * @throws NoSuchElementException when there is no such measure, year or number
     */
    public double value(String measure, int year) {
        return find(model.requireResult(measure), year)
                .orElseThrow(() -> new NoSuchElementException("there is no " + measure + " of " + year));
    }

    /** A total; of a yearly measure the last year counted. */
    public OptionalDouble findResult(Measure measure) {
        return find(measure, lastYear());
    }

    /**
     * A total; of a yearly measure the last year counted.
     *
     * @throws NoSuchElementException when there is no such measure or number
     */
    public double result(String measure) {
        return value(measure, lastYear());
    }

    /** The equations of a year, in the order in which they build on each other, with their numbers filled in. */
    public List<Equation> explain(int year) {
        return model.explain(scenario, model.measures(), year);
    }

    /** The equations of the totals with their numbers filled in. */
    public List<Equation> explainTotals() {
        return model.explain(scenario, model.totals(), lastYear());
    }

    /** The last year counted. */
    public int lastYear() {
        return firstYear + rows.size() - 1;
    }
}
