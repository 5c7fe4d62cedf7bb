package org.reliance.trend;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long an answer about 50 points takes: a whole fit with leave-one-out slopes and the curve with bands at 50 places,
 * the search for a break, and 2,000 draws from the points' ranges. Run {@link #main}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class TrendBenchmark {

    @Param({"OLS", "WLS", "LOG_LINEAR", "QUADRATIC", "THEIL_SEN", "LOESS", "BROKEN_LINE"})
    private Method method = Method.OLS;

    private final List<DataPoint> points = IntStream.range(0, 50)
            .mapToObj(i -> {
                double y = 60 + 0.4 * i + 5 * Math.sin(i) + 3 * Math.cos(7.0 * i);
                return DataPoint.of(1975 + i, y).withRange(y - 1 - i % 3, y + 1 + i % 3);
            })
            .toList();

    /** A fit and its curve, and the search for a break beside it. */
    @Benchmark
    public List<Object> answer() {
        var fit = (Fit) Trend.of(method, points);
        return List.of(fit, fit.between(1975, 2024, 50), BreakSearch.over(points, Options.defaults()));
    }

    /** What the ranges do to the slope. */
    @Benchmark
    public SlopeSpread spread() {
        return SlopeSpread.of(method, points, Options.defaults(), 2000, 42);
    }

    /** Runs the benchmarks and prints what they measured. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(TrendBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
