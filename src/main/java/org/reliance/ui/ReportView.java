package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.ReportPage;

/** One report: what it adds, all it says in the order of its text, and the sources that it names. */
@Route(Addresses.REPORTS + ":" + ReportView.ID)
final class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "report";

    private final Archive archive;
    private String title = "";

    ReportView(Archive archive) {
        this.archive = archive;
        addClassNames("list-page", "report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ID).orElseThrow();
        Optional<ReportPage> page = archive.findReport(id);
        if (page.isEmpty()) {
            event.rerouteToError(NotFoundException.class, id);
            return;
        }
        removeAll();
        show(page.get());
    }

    private void show(ReportPage page) {
        title = page.report().title();
        add(kicker(), new PageHead(title, page.report().contribution()), about(page));
        add(links(page), new ReportContents(page));
        int place = 0;
        for (ReportPage.Passage passage : page.passages()) {
            add(passage(passage, page, ReportContents.anchor(place++)));
        }
        add(sources(page));
    }

    private static Component kicker() {
        Paragraph kicker = new Paragraph(new Anchor(Addresses.REPORT_LIST, Words.say("reports.page")));
        kicker.addClassName("kicker");
        return kicker;
    }

    private static Component about(ReportPage page) {
        Div about = new Div(
                new Paragraph(Words.say(
                        "reports.from", page.report().author(), page.report().publisher(), page.published())),
                new Paragraph(Words.say("report.cite", page.citation())));
        page.report().note().ifPresent(note -> about.add(new Paragraph(note)));
        about.addClassName("about");
        return about;
    }

    private static Component links(ReportPage page) {
        Div links = new Div();
        links.addClassName("about");
        if (!page.disagreements().isEmpty()) {
            links.add(new Paragraph(new Anchor(
                    Addresses.DISAGREEMENTS + "?report=" + page.report().id(),
                    Words.say("report.disagreements", page.disagreements().size()))));
        }
        links.add(new Paragraph(
                new Anchor(Addresses.TIMELINE + "?report=" + page.report().id(), Words.say("report.timeline"))));
        return links;
    }

    private static Component passage(ReportPage.Passage passage, ReportPage page, String anchor) {
        UnorderedList mentions = new UnorderedList();
        mentions.addClassName("mentions");
        passage.mentions().forEach(mention -> mentions.add(MentionItem.of(mention, true)));
        Section section = new Section(new H2(passage.heading()), mentions);
        section.setId(anchor);
        if (passage.more() > 0) {
            Anchor table = new Anchor(
                    "api/v1/observations.csv?report=" + page.report().id() + "&bom=on",
                    Words.say("report.more", passage.more()));
            table.setRouterIgnore(true);
            section.add(new Paragraph(table));
        }
        return section;
    }

    private static Component sources(ReportPage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mentions");
        page.sources().forEach(source -> {
            ListItem item = new ListItem(source.address()
                    .map(address -> ExternalLink.of(source.citation(), address))
                    .orElseGet(() -> new Span(source.citation())));
            item.setId(source.anchor());
            source.place().ifPresent(place -> item.addComponentAsFirst(new Span(place + ": ")));
            list.add(item);
        });
        return new Section(new H2(Words.say("report.sources", page.sources().size())), list);
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", title);
    }
}
