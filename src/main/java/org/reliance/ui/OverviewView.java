package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.reliance.catalogue.Catalogue;
import org.reliance.dashboard.Dashboard;
import org.reliance.render.FigureArchive;
import org.reliance.render.FigureWriter;
import org.reliance.server.LongJobs;

/** The families with their latest figures, one click away from each. */
@Route(Addresses.OVERVIEW)
final class OverviewView extends Div implements HasDynamicTitle {

    OverviewView(Dashboard dashboard, List<FigureWriter> writers, FigureArchive archive, LongJobs jobs) {
        addClassName("overview");
        Catalogue catalogue = dashboard.edition().catalogue();
        Paragraph lead = new Paragraph(Words.say("overview.lead"));
        lead.addClassName("lead");
        Paragraph counts = new Paragraph(Words.say(
                "overview.counts",
                catalogue.reports().size(),
                catalogue.observations().size(),
                catalogue.events().size(),
                dashboard.edition().discord().list().size()));
        counts.addClassName("counts");
        Div families = new Div();
        families.addClassName("families");
        dashboard.overview().forEach(card -> families.add(new FamilyArticle(card)));
        LazyDetails all =
                new LazyDetails(Words.say("all.title"), () -> new DownloadAll(dashboard, writers, archive, jobs));
        add(new H1(Words.say("overview.title")), lead, counts, families, all);
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("overview.page"));
    }
}
