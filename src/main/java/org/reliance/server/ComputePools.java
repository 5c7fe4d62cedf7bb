package org.reliance.server;

import java.time.Duration;
import org.reliance.server.ComputePool.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The pools of the lanes. Each has as many threads as the machine has cores; the machine shares them fairly. */
@Component
public final class ComputePools implements AutoCloseable {

    private final Limits limits;
    private final ComputePool first;
    private final ComputePool pages;
    private final ComputePool answers;

    /**
     * Pools of the same bounds.
     *
     * @param threads of each; 0 for one a core
     */
    ComputePools(
            @Value("${reliance.compute.threads}") int threads,
            @Value("${reliance.compute.waiting}") int waiting,
            @Value("${reliance.compute.longest-wait}") Duration longestWait,
            @Value("${reliance.compute.longest-run}") Duration longestRun) {
        int atOnce = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        this.limits = new Limits(atOnce, waiting, longestWait, longestRun);
        this.first = ComputePool.start("first-answers", limits);
        this.pages = ComputePool.start("pages", limits);
        this.answers = ComputePool.start("answers", limits);
    }

    /** For what programs ask for, and for files. */
    public ComputePool answers() {
        return answers;
    }

    Duration longestWait() {
        return limits.longestWait();
    }

    ComputePool of(Lane lane) {
        return switch (lane) {
            case FIRST -> first;
            case PAGES -> pages;
            case ANSWERS -> answers;
            case DIRECT -> throw new IllegalArgumentException("what is answered directly has no pool");
        };
    }

    @Override
    public void close() {
        first.close();
        pages.close();
        answers.close();
    }
}
