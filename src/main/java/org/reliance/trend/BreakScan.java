package org.reliance.trend;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Chow's F at every admissible break, and the largest of them judged as the largest of many.
 *
 * @param tests the tests, in the order of x; each one's own p holds only for a break chosen beforehand
 * @param largest the test with the largest F
 * @param p approximate probability of so large a largest F if the line does not change ({@link LargestF}); empty where
 *     it is above a quarter, which is all that the approximation can say there
 * @param trimmed share of the points that either side must hold
 * @param remark what may be claimed, in words
 */
public record BreakScan(List<ChowTest> tests, ChowTest largest, OptionalDouble p, double trimmed, Remark remark)
        implements BreakSearch {

    /** Andrews (1993) recommends 15 % where nothing is known of the break. */
    private static final double TRIMMED = 0.15;

    public BreakScan {
        tests = List.copyOf(tests);
    }

    static BreakSearch of(Sample sample, Options options) {
        var contrasts = contrasts(sample);
        var exact = contrasts.stream().filter(Contrast::isExact).findFirst();
        if (contrasts.isEmpty()) {
            return Refusal.of(Reason.NO_BREAK_ADMISSIBLE, sample.size(), 2 * Split.FEWEST);
        }
        if (exact.isPresent()) {
            return Refusal.of(Reason.EXACT_PIECES, exact.get().split().at());
        }
        var tests = contrasts.stream()
                .map(contrast -> ChowTest.of(contrast, options))
                .filter(ChowTest.class::isInstance)
                .map(ChowTest.class::cast)
                .toList();
        return judged(sample, tests, Collections.max(tests, Comparator.comparingDouble(ChowTest::f)), options);
    }

    /** The split with the largest F. */
    static Optional<Split> findLargest(Sample sample) {
        return contrasts(sample).stream()
                .max(Comparator.comparingDouble(Contrast::f))
                .map(Contrast::split);
    }

    private static List<Contrast> contrasts(Sample sample) {
        int fewest = Math.max(Split.FEWEST, (int) Math.ceil(TRIMMED * sample.size()));
        return Split.all(sample, fewest)
                .map(split -> Contrast.of(sample, split))
                .toList();
    }

    private static BreakScan judged(Sample sample, List<ChowTest> tests, ChowTest largest, Options options) {
        double n = sample.size();
        var p = LargestF.p(
                largest.f(),
                largest.denominatorDegreesOfFreedom(),
                tests.getFirst().before() / n,
                tests.getLast().before() / n);
        boolean claimed = p.orElse(1) < 1 - options.level();
        var remark = p.isPresent()
                ? Remark.of(claimed ? "scan.claimed" : "scan.open", largest.at(), largest.f(), p.getAsDouble())
                : Remark.of("scan.nothing", largest.at(), largest.f(), LargestF.HIGHEST);
        return new BreakScan(tests, largest, p, TRIMMED, remark);
    }
}
