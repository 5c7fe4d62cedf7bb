package org.reliance.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.reliance.server.ComputePool.Load;
import org.springframework.stereotype.Component;

/** How busy the pools that compute are, and what they have sent away. */
@Component
final class PoolMetrics implements MeterBinder {

    private static final String NAME = "reliance.compute.";

    private final ComputePools pools;

    PoolMetrics(ComputePools pools) {
        this.pools = pools;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Lane lane : Lane.values()) {
            if (lane != Lane.DIRECT) {
                bind(registry, pools.of(lane), Tags.of("pool", lane.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static void bind(MeterRegistry registry, ComputePool pool, Tags tags) {
        gauge(registry, pool, tags, "threads", "Threads of a pool that computes", Load::threads);
        gauge(registry, pool, tags, "running", "Threads of a pool that are computing", Load::running);
        gauge(registry, pool, tags, "waiting", "Requests that wait for a thread of a pool", Load::waiting);
        count(registry, pool, tags, "finished", "Requests that a pool has computed", Load::finished);
        count(registry, pool, tags, "refused", "Requests that a pool has sent away before it began", Load::refused);
        count(registry, pool, tags, "stopped", "Requests that a pool has given up half-way", Load::stopped);
    }

    private static void gauge(
            MeterRegistry registry,
            ComputePool pool,
            Tags tags,
            String name,
            String words,
            ToDoubleFunction<Load> value) {
        Gauge.builder(NAME + name, pool, it -> value.applyAsDouble(it.load()))
                .description(words)
                .tags(tags)
                .register(registry);
    }

    private static void count(
            MeterRegistry registry,
            ComputePool pool,
            Tags tags,
            String name,
            String words,
            ToDoubleFunction<Load> value) {
        FunctionCounter.builder(NAME + name, pool, it -> value.applyAsDouble(it.load()))
                .description(words)
                .tags(tags)
                .register(registry);
    }
}
