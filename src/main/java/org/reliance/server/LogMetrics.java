package org.reliance.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What is kept out of the log. The lines that are logged are counted by Micrometer itself. */
@Component
final class LogMetrics implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("reliance.log.left.out", this, _ -> LogLimit.leftOut())
                .description("Lines of log that were left out because their logger had said too much")
                .register(registry);
    }
}
