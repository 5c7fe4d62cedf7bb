package org.reliance;

import java.util.List;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.render.TemplateFolder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says whether what is shown is what the data say; an edit with flaws leaves the older data in force. */
@Component("data")
final class DataHealth implements HealthIndicator {

    /** The program answers, but from data that an edit was to replace. */
    static final Status STALE = new Status("STALE", "an edit of the data has flaws and was not taken over");

    private final CurrentEdition current;

    private final TemplateFolder templates;

    DataHealth(CurrentEdition current, TemplateFolder templates) {
        this.current = current;
        this.templates = templates;
    }

    @Override
    public Health health() {
        List<String> flaws = current.flaws();
        Health.Builder health = Health.status(flaws.isEmpty() ? Status.UP : STALE)
                .withDetail("version", current.get().catalogue().version())
                .withDetail("flaws", flaws);
        current.refusedSince().ifPresent(since -> health.withDetail("since", since.toString()));
        templates.findFlaw().ifPresent(flaw -> health.withDetail("template", flaw));
        return health.build();
    }
}
