package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.ReportCard;

/** All reports. */
@Route(Addresses.REPORT_LIST)
@Menu(title = "menu.reports", order = 10)
final class ReportsView extends Div implements HasDynamicTitle {

    ReportsView(Archive archive) {
        addClassNames("list-page", "reports");
        add(new PageHead(Words.say("reports.title"), Words.say("reports.lead")));
        archive.reports().forEach(card -> add(article(card)));
    }

    private static Component article(ReportCard card) {
        Paragraph from = new Paragraph(
                Words.say("reports.from", card.report().author(), card.report().publisher(), card.published()));
        from.addClassName("quiet-line");
        Paragraph counts = new Paragraph(Words.say("reports.counts", card.quantities(), card.events(), card.sources()));
        counts.addClassName("quiet-line");
        return new Article(
                new H2(new Anchor(
                        Addresses.report(card.report().id()), card.report().title())),
                from,
                new Paragraph(card.report().contribution()),
                counts);
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("reports.page"));
    }
}
