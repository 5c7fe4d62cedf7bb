package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.Hindsight;
import org.reliance.dashboard.Since;
import org.reliance.render.FigureWriter;

/** Finds the figure of an address and shows its page; keeps the address equal to what is shown. */
@Route(Addresses.FIGURES + ":" + FigureView.ID)
final class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "figure";

    private final Dashboard dashboard;
    private final Archive archive;
    private final Hindsight hindsight;
    private final Clock clock;
    private final List<FigureWriter> writers;
    private Optional<FigurePage> page = Optional.empty();

    FigureView(Dashboard dashboard, Archive archive, Hindsight hindsight, Clock clock, List<FigureWriter> writers) {
        this.dashboard = dashboard;
        this.archive = archive;
        this.hindsight = hindsight;
        this.clock = clock;
        this.writers = writers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ID).orElseThrow();
        Optional<FigureDefinition> definition =
                dashboard.edition().catalogue().figures().find(id);
        if (definition.isEmpty()) {
            event.rerouteToError(NotFoundException.class, id);
            return;
        }
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        FigureQuery.Parsed parsed = dashboard.parse(id, parameters);
        Optional<Since> since = hindsight.since(id, parameters);
        if (page.isPresent() && page.get().isAbout(definition.get())) {
            page.get().arrive(parsed, since);
        } else {
            open(definition.get(), parsed, since);
        }
    }

    private void open(FigureDefinition definition, FigureQuery.Parsed parsed, Optional<Since> since) {
        FigurePage opened = new FigurePage(
                dashboard,
                archive,
                definition,
                parsed,
                since,
                new Course(parsed.query(), clock, this::changeAddress),
                writers);
        page = Optional.of(opened);
        removeAll();
        add(opened);
    }

    private void changeAddress(FigureQuery query, boolean replaces) {
        getUI().ifPresent(ui -> {
            // Or an edit of the data would bring back the address with which the page was opened.
            ui.getInternals().setLocationForRefresh(new Location(Addresses.figure(query)));
            History history = ui.getPage().getHistory();
            if (replaces) {
                history.replaceState(null, Addresses.figure(query));
            } else {
                history.pushState(null, Addresses.figure(query));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", page.map(FigurePage::title).orElse(""));
    }
}
