package org.reliance.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Expression.Origin;
import org.reliance.scenario.Term.Cell;
import org.reliance.scenario.Term.Chosen;
import org.reliance.scenario.Term.Constant;
import org.reliance.scenario.Term.Input;
import org.reliance.scenario.Term.PerCent;

/**
 * A model while its equations are written down. Every lever of the model gets a cell, whether an equation reads it or
 * not; every equation may read whatever was written before it.
 */
final class Draft {

    /** Far more than any report looks back or ahead. */
    private static final int MOST_YEARS = 200;

    private final WhatIfModel definition;
    private final List<Double> template = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Integer> parameterCells = new ArrayList<>();
    private final Map<String, Cell> levers = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Map<String, Integer> values = new HashMap<>();
    private final List<Feed> feeds = new ArrayList<>();
    private final List<Sheet.Line> lines = new ArrayList<>();
    private final List<Measure> yearly = new ArrayList<>();
    private final List<Measure> totals = new ArrayList<>();
    private final List<Worksheet.Given> givens = new ArrayList<>();
    private final List<Worksheet.YearInput> inputs = new ArrayList<>();
    private Optional<Lever.Option> branch = Optional.empty();
    private final Cell year = place("year", Unit.YEAR, Origin.CONSTANT, true, 0);
    private final Cell absent = place("absent", Unit.COUNT, Origin.CONSTANT, false, Double.NaN);
    private final Cell from;
    private final Cell until;
    private final int firstPossible;
    private final int lastPossible;

    /** Over the years that two levers bound. */
    Draft(WhatIfModel definition, YearSpan span) {
        this.definition = definition;
        placeLevers();
        this.from = lever(span.first());
        this.until = lever(span.last());
        this.firstPossible = yearLever(span.first()).low();
        this.lastPossible = yearLever(span.last()).high();
        requireYears();
        requireOrder(yearLever(span.first()), span.last(), yearLever(span.last()));
    }

    /** Over the same years whatever the levers say. */
    Draft(WhatIfModel definition, int first, int last) {
        this.definition = definition;
        placeLevers();
        this.from = place("from", Unit.YEAR, Origin.CONSTANT, false, first);
        this.until = place("until", Unit.YEAR, Origin.CONSTANT, false, last);
        this.firstPossible = first;
        this.lastPossible = last;
        requireYears();
    }

    Cell year() {
        return year;
    }

    /**
     * A lever that the model cannot do without.
     *
     * @throws MisfitException naming the lever when the data package does not offer it
     */
    Cell lever(String id) {
        return findCell(id).orElseThrow(() -> lacking(id));
    }

    /** A lever, or the number that changes nothing where the data package does not offer it. */
    Term lever(String id, double neutral) {
        return findCell(id).<Term>map(lever -> lever).orElseGet(() -> new Constant(neutral));
    }

    /** A lever in per cent, taken as a share. */
    Term share(String id, double neutralPerCent) {
        return findCell(id).<Term>map(PerCent::new).orElseGet(() -> new Constant(neutralPerCent / 100));
    }

    /**
     * The term that a choice lever selects.
     *
     * @param branch the term of an option, by its id
     */
    Term chosen(String id, Function<String, Term> branch) {
        Setting setting = findLever(id).orElseThrow(() -> lacking(id)).setting();
        if (setting instanceof Setting.Choice choice) {
            return new Chosen(
                    lever(id),
                    choice.options().stream()
                            .map(option -> inBranch(option, branch))
                            .toList());
        }
        throw wrongKind(id, "choice");
    }

    /** What is read while a branch is written is read for its option alone. */
    private Term inBranch(Lever.Option option, Function<String, Term> written) {
        branch = Optional.of(option);
        Term term = written.apply(option.id());
        branch = Optional.empty();
        return term;
    }

    /** What a reference series says of the year. */
    Input input(Series series) {
        Cell cell = place(series.id(), series.unit(), Origin.INPUT, true, Double.NaN);
        return feed(series, cell);
    }

    /** The same, but zero in the years of which the series says nothing. */
    Term inputOrZero(Series series) {
        return Term.orZero(input(series));
    }

    /**
     * What a reference series says of one year, as a number that holds in all of them.
     *
     * @throws MisfitException naming the series when it says nothing of that year
     */
    Input constant(Series series, int inYear) {
        Series.Value value = series.find(inYear)
                .orElseThrow(() -> new MisfitException(Misfit.of(
                        "reference_series",
                        series.id(),
                        "id",
                        "the equations need the value of " + inYear + ", which the series does not have",
                        "add it to reference_values")));
        Cell cell = new Cell(placeValue(series, value), series.id(), series.unit(), Origin.INPUT, false);
        return new Input(cell, year, series.readAt(_ -> inYear));
    }

    /** Writes down an equation whose result is shown for every year. */
    Cell yearly(String id, Unit unit, Term right) {
        yearly.add(new Measure(id, unit));
        return line(id, unit, right);
    }

    /** Writes down an equation whose result is shown once, as it stands after the last year counted. */
    Cell total(String id, Unit unit, Term right) {
        totals.add(new Measure(id, unit));
        return line(id, unit, right);
    }

    /** Writes down the sum over the years up to each year; what it has come to in the last one is a total. */
    Cell cumulative(String id, Unit unit, Term summand) {
        yearly.add(new Measure(id, unit));
        totals.add(new Measure(id, unit));
        return running(id, unit, before -> Term.sum(before, summand), 0);
    }

    /** An equation that reads its own result of the year before. */
    Cell running(String id, Unit unit, Function<Cell, Term> right, double initial) {
        Cell result = place(id, unit, Origin.RESULT, true, initial);
        Cell before = place(id + "-before", unit, Origin.RESULT, true, initial);
        lines.add(new Sheet.Line(before, result));
        lines.add(new Sheet.Line(result, right.apply(before)));
        return result;
    }

    Model finish() {
        requireAllRead();
        int[] places = parameterCells.stream().mapToInt(Integer::intValue).toArray();
        Sheet sheet = new Sheet(template, places, feeds, lines, new Sheet.Years(from, until, year));
        var worksheet = new Worksheet(sheet, lines, givens, inputs, years());
        return new Model(definition, parameters, sheet, lines, yearly, totals, worksheet);
    }

    private Worksheet.Years years() {
        Optional<Worksheet.Span> span = from.origin() == Origin.LEVER
                ? Optional.of(new Worksheet.Span(from.index(), until.index()))
                : Optional.empty();
        return new Worksheet.Years(firstPossible, lastPossible, year.index(), span);
    }

    private void placeLevers() {
        for (Lever lever : definition.levers()) {
            requireUsable(lever);
            Unit unit = lever.setting() instanceof Setting.Scale scale ? scale.unit() : Unit.YEAR;
            Cell cell = place(lever.id(), unit, Origin.LEVER, false, 0);
            levers.put(lever.id(), cell);
            parameters.add(new Parameter.OfLever(lever));
            parameterCells.add(cell.index());
        }
    }

    private Optional<Lever> findLever(String id) {
        return definition.levers().stream()
                .filter(lever -> lever.id().equals(id))
                .findFirst();
    }

    private Setting.Year yearLever(String id) {
        if (findLever(id).orElseThrow(() -> lacking(id)).setting() instanceof Setting.Year years) {
            return years;
        }
        throw wrongKind(id, "year");
    }

    private Optional<Cell> findCell(String id) {
        read.add(id);
        return Optional.ofNullable(levers.get(id));
    }

    /** The data package does not offer a lever that the equations need. */
    private MisfitException lacking(String lever) {
        return new MisfitException(Misfit.of(
                "models",
                definition.id(),
                "id",
                "the equations of '" + definition.id() + "' need the lever '" + lever
                        + "', which the model does not offer",
                "add it to model_levers"));
    }

    private static MisfitException wrongKind(String lever, String kind) {
        return new MisfitException(
                Misfit.of("levers", lever, "kind", "the equations need it to be a " + kind, "write " + kind));
    }

    /** A choice offers an option of which an equation knows nothing. */
    MisfitException unknownOption(String lever, String option, String known) {
        return new MisfitException(new Misfit(
                "lever_choices",
                Map.of("lever", lever, "choice", option),
                "choice",
                "the equations of '" + definition.id() + "' know no choice '" + option + "'",
                "take one of " + known));
    }

    private void requireUsable(Lever lever) {
        Inputs.findLeverUnit(lever.id()).ifPresent(unit -> {
            if (!(lever.setting() instanceof Setting.Scale scale)) {
                throw wrongKind(lever.id(), "number");
            }
            if (!scale.unit().equals(unit)) {
                throw new MisfitException(Misfit.of(
                        "levers",
                        lever.id(),
                        "unit",
                        "the equations count this lever in " + unit + " and not in " + scale.unit(),
                        "write it in " + unit));
            }
        });
    }

    private static void requireOrder(Setting.Year first, String lastId, Setting.Year last) {
        if (first.initial() > last.initial()) {
            throw new MisfitException(Misfit.of(
                    "levers",
                    lastId,
                    "default",
                    "the last year, " + last.initial() + ", comes before the first, " + first.initial(),
                    "let it be the later one"));
        }
    }

    private void requireYears() {
        if (lastPossible - firstPossible >= MOST_YEARS || lastPossible < firstPossible) {
            throw new MisfitException(Misfit.of(
                    "models",
                    definition.id(),
                    "id",
                    "the years of '" + definition.id() + "' run from " + firstPossible + " to " + lastPossible,
                    "let its levers bound at most " + MOST_YEARS + " years, in their order"));
        }
    }

    /** A lever that moves nothing would lie to whoever moves it. */
    private void requireAllRead() {
        List<Misfit> idle = definition.levers().stream()
                .map(Lever::id)
                .filter(id -> !read.contains(id))
                .map(id -> new Misfit(
                        "model_levers",
                        Map.of("model", definition.id(), "lever", id),
                        "lever",
                        "no equation of '" + definition.id() + "' reads the lever '" + id + "'",
                        "take the row out"))
                .toList();
        if (!idle.isEmpty()) {
            throw new MisfitException(idle);
        }
    }

    private Cell place(String id, Unit unit, Origin origin, boolean isYearly, double initial) {
        Cell cell = new Cell(template.size(), id, unit, origin, isYearly);
        template.add(initial);
        return cell;
    }

    private Cell line(String id, Unit unit, Term right) {
        Cell cell = place(id, unit, Origin.RESULT, right.isYearly(), 0);
        lines.add(new Sheet.Line(cell, right));
        return cell;
    }

    private Input feed(Series series, Cell input) {
        SortedMap<Integer, Integer> known = new TreeMap<>();
        for (int at = firstPossible; at <= lastPossible; at++) {
            Optional<Series.Value> value = series.find(at);
            if (value.isPresent()) {
                known.put(at, placeValue(series, value.orElseThrow()));
            }
        }
        int[] sources = IntStream.rangeClosed(firstPossible, lastPossible)
                .map(at -> known.getOrDefault(at, absent.index()))
                .toArray();
        inputs.add(new Worksheet.YearInput(input.index(), series.id(), series.unit(), branch, known));
        feeds.add(new Feed(input.index(), firstPossible, sources));
        return new Input(input, year, series);
    }

    /** Gives a value a cell; one of which only a range is certain becomes a parameter. */
    private int placeValue(Series series, Series.Value value) {
        String key = series.id() + "/" + value.source().id();
        Integer known = values.get(key);
        if (known != null) {
            return known;
        }
        Cell cell = place(value.source().id(), series.unit(), Origin.INPUT, false, value.number());
        value.bounds().ifPresent(bounds -> {
            parameters.add(new Parameter.OfInput(value.number(), bounds, value.source()));
            parameterCells.add(cell.index());
        });
        givens.add(new Worksheet.Given(
                cell.index(), series.id(), series.unit(), value.number(), value.bounds(), value.source()));
        values.put(key, cell.index());
        return cell.index();
    }
}
