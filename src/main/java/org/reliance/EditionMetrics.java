package org.reliance;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Edition;
import org.springframework.stereotype.Component;

/** What is measured of the data: which edition is in force and for how long, and what keeps the next one out. */
@Component
final class EditionMetrics implements MeterBinder {

    private final CurrentEdition current;
    private final Clock clock;

    EditionMetrics(CurrentEdition current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        MultiGauge version = MultiGauge.builder("reliance.edition")
                .description("1 for the edition in force, by its version")
                .register(registry);
        current.onChange(edition -> version.register(List.of(row(edition)), true));
        TimeGauge.builder("reliance.edition.age", current, TimeUnit.SECONDS, now -> seconds(now.inForceSince()))
                .description("How long the edition in force has been so")
                .register(registry);
        FunctionCounter.builder("reliance.data.edits", current, CurrentEdition::edits)
                .description("Edits of the data that were taken over, refused or taken back")
                .register(registry);
        Gauge.builder("reliance.data.flaws", current, now -> now.flaws().size())
                .description("Flaws of an edit that was not taken over")
                .register(registry);
        TimeGauge.builder(
                        "reliance.data.stale",
                        current,
                        TimeUnit.SECONDS,
                        now -> now.refusedSince().map(this::seconds).orElse(0.0))
                .description("How long the data have said something that is not shown")
                .register(registry);
    }

    /** Of one version at a time: another replaces it, so that their number does not grow. */
    private static MultiGauge.Row<?> row(Edition edition) {
        return MultiGauge.Row.of(Tags.of("version", edition.catalogue().version()), 1);
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
