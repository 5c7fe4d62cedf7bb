package org.reliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.dashboard.PastEditions;
import org.reliance.scratch.ScratchFolder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says whether the disk takes what the program writes; where it does not, pages are answered and large files are not. */
@Component("storage")
final class StorageHealth implements HealthIndicator {

    /** Something cannot be written; it is tried again. */
    static final Status IMPAIRED = new Status("IMPAIRED", "something cannot be written to disk");

    private final PastEditions past;
    private final ScratchFolder scratch;

    StorageHealth(PastEditions past, ScratchFolder scratch) {
        this.past = past;
        this.scratch = scratch;
    }

    @Override
    public Health health() {
        List<String> flaws = Stream.of(past.findFlaw(), scratch.findFlaw())
                .flatMap(Optional::stream)
                .toList();
        return Health.status(flaws.isEmpty() ? Status.UP : IMPAIRED)
                .withDetail("flaws", flaws)
                .build();
    }
}
