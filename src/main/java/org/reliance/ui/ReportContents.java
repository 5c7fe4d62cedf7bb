package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import org.reliance.dashboard.ReportPage;

/** Where a reader of a report's page may go: to its sections, and to the figures that show what it states. */
final class ReportContents extends Div {

    ReportContents(ReportPage page) {
        addClassName("contents");
        List<ReportPage.Passage> passages = page.passages();
        String report = Addresses.report(page.report().id());
        add(list(
                Words.say("report.sections"),
                IntStream.range(0, passages.size())
                        .mapToObj(place -> new Anchor(
                                report + "#" + anchor(place),
                                passages.get(place).heading()))
                        .toList()));
        if (!page.figures().isEmpty()) {
            add(list(
                    Words.say("report.figures", page.figures().size()),
                    page.figures().stream()
                            .map(figure -> new Anchor(Addresses.figure(figure.id()), figure.title()))
                            .toList()));
        }
    }

    /** Where the page shows a section, counted from 0. */
    static String anchor(int place) {
        return "section-" + (place + 1);
    }

    private static Component list(String title, List<Anchor> links) {
        UnorderedList list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        Nav nav = new Nav(new H2(title), list);
        nav.setAriaLabel(title);
        return nav;
    }
}
