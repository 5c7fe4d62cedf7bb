package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class MedianTest {

    @Property(tries = 200)
    void isTheSameWhateverWasExpected(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -9, max = 9) Double> numbers,
            @ForAll @DoubleRange(min = -9, max = 9) double one,
            @ForAll @DoubleRange(min = -9, max = 9) double other) {
        double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        double[] unsorted = sorted.clone();
        Arrays.sort(sorted);
        int n = sorted.length;

        assertThat(Median.of(unsorted, Interval.of(one, other))).isEqualTo(sorted[(n - 1) / 2] / 2 + sorted[n / 2] / 2);
    }
}
