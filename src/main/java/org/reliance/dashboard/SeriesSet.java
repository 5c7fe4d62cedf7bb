package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.figure.Layer;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Period;
import org.reliance.quantity.Unit;
import org.reliance.trend.Transformation;

/**
 * The series that one figure shows: its own, those laid under it, and one more that the reader chose.
 *
 * @param indicators whose statements are shown
 * @param references that are laid under them
 * @param second the one more, among the others
 */
record SeriesSet(
        Composer composer, List<Indicator> indicators, List<ReferenceSeries> references, Optional<String> second) {

    /** The id under which the data keep the gross domestic product. */
    private static final String GDP = "gdp";

    static SeriesSet of(Composer composer) {
        DataChoice choice = composer.query().data();
        SeriesSet set = of(composer, choice.second());
        if (!set.wouldLoseEveryValue(choice)) {
            return set;
        }
        composer.warn(composer.words()
                .say(
                        "with.refused",
                        set.findSecondName().orElseThrow(),
                        set.findSecondUnit().orElseThrow().symbol(),
                        composer.definition().unit().symbol()));
        return of(composer, Optional.empty());
    }

    private static SeriesSet of(Composer composer, Optional<String> second) {
        List<Indicator> indicators = new ArrayList<>(composer.definition().indicators());
        List<ReferenceSeries> references = new ArrayList<>(
                composer.query().context() ? composer.definition().context() : List.of());
        second.flatMap(composer.catalogue().indicators()::find).ifPresent(indicators::add);
        second.flatMap(composer.catalogue().referenceSeries()::find).ifPresent(references::add);
        return new SeriesSet(composer, List.copyOf(indicators), List.copyOf(references), second);
    }

    Optional<String> findSecondName() {
        return second.flatMap(id -> findSecondIndicator()
                .map(Indicator::name)
                .or(() -> findSecondReference().map(ReferenceSeries::name)));
    }

    /** The periods of all that can be drawn. */
    List<Period> listPeriods() {
        return Stream.concat(
                        indicators.stream()
                                .flatMap(indicator -> composer.catalogue().listObservations(indicator).stream())
                                .filter(observation ->
                                        observation.reading().extent().isPresent())
                                .map(Observation::period),
                        references.stream()
                                .flatMap(series -> composer.catalogue().listValues(series).stream())
                                .map(ReferenceValue::period))
                .toList();
    }

    /**
     * How the series are said. Two units on one axis would let any two lines be made to look alike, so that a second
     * series in another unit turns the figure into an index.
     */
    TransformPlan plan(DataChoice choice) {
        Transformation wanted = choice.transformation();
        Transformation chosen = isOfAnotherUnit() && !unites(wanted) ? Transformation.INDEX : wanted;
        return new TransformPlan(
                chosen,
                chosen == Transformation.INDEX ? choice.base().or(this::findSharedYear) : Optional.empty(),
                chosen == Transformation.SHARE ? gdp() : List.of());
    }

    /** Whether the index that a second unit makes necessary, unasked for, would leave out all series of the figure itself. */
    private boolean wouldLoseEveryValue(DataChoice choice) {
        if (!isOfAnotherUnit() || unites(choice.transformation())) {
            return false;
        }
        return choice.base()
                .or(this::findSharedYear)
                .filter(year -> hasValue(choice, year))
                .isEmpty();
    }

    /** Whether a series of the figure itself has a value in a year that an index can begin with. */
    private boolean hasValue(DataChoice choice, int year) {
        boolean stated = composer.definition().indicators().stream()
                .flatMap(indicator -> composer.catalogue().listObservations(indicator).stream())
                .filter(choice::feeds)
                .anyMatch(observation -> isIndexable(observation, year));
        return stated
                || references.stream()
                        .filter(reference -> !second.equals(Optional.of(reference.id())))
                        .anyMatch(reference -> years(reference).contains(year));
    }

    /** Whether an observation can be the 100 of an index: one number, or one range, of one year. */
    private static boolean isIndexable(Observation observation, int year) {
        return observation.reading().extent().isPresent()
                && observation.period().grain() == Period.Grain.YEAR
                && !observation.period().isSpan()
                && observation.period().firstYear() == year
                && observation.firmness() != Firmness.AT_LEAST
                && observation.firmness() != Firmness.AT_MOST;
    }

    private boolean isOfAnotherUnit() {
        return findSecondUnit()
                .filter(unit -> !unit.equals(composer.definition().unit()))
                .isPresent();
    }

    private boolean unites(Transformation transformation) {
        boolean money = TransformPlan.isMoney(composer.definition().unit())
                && findSecondUnit().filter(TransformPlan::isMoney).isPresent();
        return transformation.isUnitless() || (transformation == Transformation.SHARE && money);
    }

    private Optional<Unit> findSecondUnit() {
        return findSecondIndicator()
                .map(Indicator::unit)
                .or(() -> findSecondReference().map(ReferenceSeries::unit));
    }

    private Optional<Indicator> findSecondIndicator() {
        return second.flatMap(composer.catalogue().indicators()::find);
    }

    private Optional<ReferenceSeries> findSecondReference() {
        return second.flatMap(composer.catalogue().referenceSeries()::find);
    }

    /** The first year shown for which the longest series of the figure and the second one both have a value. */
    private Optional<Integer> findSharedYear() {
        TreeSet<Integer> years = Stream.concat(
                        indicators.stream().map(this::years),
                        references.stream().map(this::years))
                .max(Comparator.comparingInt(TreeSet::size))
                .orElseGet(TreeSet::new);
        TreeSet<Integer> shared = new TreeSet<>(years);
        findSecondIndicator().map(this::years).ifPresent(shared::retainAll);
        findSecondReference().map(this::years).ifPresent(shared::retainAll);
        return Stream.concat(shared.stream(), years.stream())
                .filter(this::isShown)
                .findFirst();
    }

    private boolean isShown(int year) {
        return composer.query()
                .years()
                .map(span -> year >= span.first() && year <= span.last())
                .orElse(true);
    }

    private TreeSet<Integer> years(Indicator indicator) {
        return composer.catalogue().listObservations(indicator).stream()
                .filter(observation -> observation.reading().extent().isPresent())
                .map(Observation::period)
                .filter(period -> period.grain() == Period.Grain.YEAR)
                .map(Period::firstYear)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<Integer> years(ReferenceSeries series) {
        return composer.catalogue().listValues(series).stream()
                .filter(value -> value.reading().point().isPresent())
                .map(ReferenceValue::period)
                .filter(period -> period.grain() == Period.Grain.YEAR)
                .map(Period::firstYear)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Layer.Dot> gdp() {
        return composer.catalogue().referenceSeries().find(GDP).stream()
                .peek(composer::cite)
                .flatMap(series -> composer.catalogue().listValues(series).stream())
                .flatMap(value -> composer.statements().dot(value).stream())
                .toList();
    }
}
