package org.reliance.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.DisagreementPage;

/** Pairs of statements that seem to disagree and do not. */
@Route(Addresses.CONSISTENT)
final class ConsistentView extends PairsPage {

    private final Archive archive;

    ConsistentView(Archive archive) {
        super(Addresses.CONSISTENT, "consistent");
        this.archive = archive;
    }

    @Override
    DisagreementPage page(Map<String, List<String>> parameters, int limit) {
        return archive.consistent(parameters, limit);
    }
}
