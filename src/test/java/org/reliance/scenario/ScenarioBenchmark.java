package org.reliance.scenario;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the answers to one move of a slider take, on the data package of this project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScenarioBenchmark {

    private final Model oil = RealData.MODELS.require("oil-tax-manoeuvre");
    private final Model support = RealData.MODELS.require("support");
    private final Scenario moved =
            Belarus.scenario(oil, "oil-price=55&crude-volume=20&compensation=25&reclearance=ended");
    private final Measure loss = oil.requireResult("cumulative-loss");
    private final Measure netSupport = support.requireResult("net-support-share-of-gdp");

    /** Aim: 5 microseconds. */
    @Benchmark
    public Outcome run() {
        return oil.run(moved);
    }

    /** Aim: 5 microseconds. */
    @Benchmark
    public Outcome runSupport() {
        return support.run(Scenario.baseline());
    }

    /** Aim: 15 milliseconds. */
    @Benchmark
    public Fan fanOfTenThousandDraws() {
        return Fan.of(oil, moved, loss, new Fan.Draws(10_000, 7));
    }

    /** Aim: 1 millisecond. */
    @Benchmark
    public Tornado tornado() {
        return Tornado.of(oil, moved, loss);
    }

    @Benchmark
    public Split split() {
        return Split.of(oil, moved, loss);
    }

    @Benchmark
    public Outcome boundsOfSupport() {
        return support.baseline().withBounds();
    }

    @Benchmark
    public Fan fanOfSupport() {
        return Fan.of(support, Scenario.baseline(), netSupport, new Fan.Draws(10_000, 7));
    }
}
