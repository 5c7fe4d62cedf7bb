package org.reliance.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many pages are open, and for how many there is room. */
@Component
final class PageMetrics implements MeterBinder {

    private final OpenPages pages;

    PageMetrics(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reliance.pages.open", pages, OpenPages::count)
                .description("Pages that readers have open")
                .register(registry);
        Gauge.builder("reliance.pages.most", pages, OpenPages::most)
                .description("Pages for which the heap has room")
                .register(registry);
    }
}
