package org.reliance.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.reliance.quantity.Period;
import org.reliance.quantity.Unit;

/**
 * A total over years and its own average a year, by the same voice for the same years: they disagree, or they are
 * consistent because the average is rounded. Which indicator gives the average of which other is said by
 * {@link Indicator#averageOf()}.
 */
record TotalAgainstAverage(Findings findings) implements DisagreementFinder.Rule {

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        Map<String, List<Stated>> statements = Stated.byIndicator(catalogue);
        return catalogue.indicators().list().stream()
                .flatMap(average -> average.averageOf().stream()
                        .flatMap(total -> pairs(
                                statements.getOrDefault(total, List.of()),
                                statements.getOrDefault(average.id(), List.of()))));
    }

    private Stream<Disagreement> pairs(List<Stated> totals, List<Stated> averages) {
        return totals.stream()
                .filter(total -> isOfWholeYears(total.period()))
                .flatMap(total -> averages.stream()
                        .filter(average -> average.period().equals(total.period())
                                && average.isOfFact() == total.isOfFact()
                                && !average.isOfAnotherVoiceThan(total))
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
        BigDecimal multiple = findings.printed(mean.getAsDouble()).multiply(BigDecimal.valueOf(years));
        BigDecimal gap = multiple.subtract(findings.printed(sum.getAsDouble())).abs();
        if (gap.signum() == 0) {
            return Stream.empty();
        }
        boolean isRounded = !average.allowed().times(years).misses(total.allowed());
        Unit unit = total.observation().indicator().unit();
        return Stream.of(findings.word(
                isRounded ? "average-rounded" : "average",
                isRounded ? Disagreement.Kind.CONSISTENT : Disagreement.Kind.ARITHMETIC,
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
