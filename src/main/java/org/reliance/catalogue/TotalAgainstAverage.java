package org.reliance.catalogue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.reliance.quantity.Period;
import org.reliance.quantity.Unit;

/**
 * A total over years, and an average a year of the same family and the same years that does not make up the total. The
 * unit of the average is that of the total with {@code /year} after it.
 */
record TotalAgainstAverage(Findings findings) implements DisagreementFinder.Rule {

    private static final String A_YEAR = "/year";

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        Map<String, List<Stated>> statements = Stated.byIndicator(catalogue);
        return catalogue.indicators().list().stream()
                .filter(indicator -> indicator.unit().symbol().endsWith(A_YEAR))
                .flatMap(average -> catalogue.indicators().list().stream()
                        .filter(total -> isTotalOf(total, average))
                        .flatMap(total -> pairs(
                                statements.getOrDefault(total.id(), List.of()),
                                statements.getOrDefault(average.id(), List.of()))));
    }

    private static boolean isTotalOf(Indicator total, Indicator average) {
        return total.family().equals(average.family())
                && average.unit().equals(new Unit(total.unit().symbol() + A_YEAR));
    }

    private Stream<Disagreement> pairs(List<Stated> totals, List<Stated> averages) {
        return totals.stream()
                .filter(total -> isOfWholeYears(total.period()))
                .flatMap(total -> averages.stream()
                        .filter(average -> average.period().equals(total.period()))
                        .filter(average ->
                                !average.isOfAnotherVoiceThan(total) || average.isOfFact() == total.isOfFact())
                        .flatMap(average -> word(total, average)));
    }

    private static boolean isOfWholeYears(Period period) {
        return period.openness() == Period.Openness.CLOSED
                && period.isSpan()
                && period.first().getDayOfYear() == 1
                && period.last().plusDays(1).getDayOfYear() == 1;
    }

    private Stream<Disagreement> word(Stated total, Stated average) {
        OptionalDouble sum = total.observation().reading().point();
        OptionalDouble mean = average.observation().reading().point();
        if (sum.isEmpty() || mean.isEmpty()) {
            return Stream.empty();
        }
        int years = total.period().lastYear() - total.period().firstYear() + 1;
        double multiple = mean.getAsDouble() * years;
        double rounding = Reach.halfDigit(mean.getAsDouble()) * years + Reach.halfDigit(sum.getAsDouble());
        double gap = new Reach(multiple, multiple).gap(new Reach(sum.getAsDouble(), sum.getAsDouble()));
        if (gap == 0) {
            return Stream.empty();
        }
        Unit unit = total.observation().indicator().unit();
        return Stream.of(findings.word(
                gap <= rounding ? "average-rounded" : "average",
                "arithmetic",
                total.side(),
                average.side(),
                total.observation().indicator().name(),
                findings.period(total.period()),
                findings.number(mean.getAsDouble()),
                findings.number(years),
                findings.quantity(multiple, unit),
                findings.reading(total.observation()),
                findings.quantity(gap, unit),
                findings.reading(average.observation())));
    }
}
