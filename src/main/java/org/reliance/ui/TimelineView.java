package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Mention;
import org.reliance.dashboard.Selection;
import org.reliance.dashboard.Timeline;

/** What happened when, what was planned for when, and the figures of the same time. */
@Route(Addresses.TIMELINE)
@Menu(title = "menu.timeline", order = 30)
final class TimelineView extends ListPage {

    private final Archive archive;

    TimelineView(Archive archive) {
        super(Addresses.TIMELINE, "timeline");
        this.archive = archive;
    }

    @Override
    Selection<?> fill(Div list, Map<String, List<String>> parameters) {
        Timeline timeline = archive.timeline(parameters);
        timeline.years().forEach(year -> list.add(section(year)));
        return timeline.selection();
    }

    private static Component section(Timeline.Year year) {
        String number = Integer.toString(year.year());
        H2 title = new H2(year.isDecade() ? Words.say("timeline.decade", number) : number);
        Div inside = new Div(items(year.events()));
        if (!year.quantities().isEmpty()) {
            inside.add(new LazyDetails(
                    Words.say("timeline.quantities", year.quantities().size() + year.more()), () -> quantities(year)));
        }
        Section section = new Section(title, inside);
        section.addClassName("year");
        return section;
    }

    private static Component quantities(Timeline.Year year) {
        Div quantities = new Div(items(year.quantities()));
        if (year.more() > 0) {
            quantities.add(new Paragraph(Words.say("timeline.more", year.more())));
        }
        return quantities;
    }

    private static Component items(List<? extends Mention> mentions) {
        UnorderedList items = new UnorderedList();
        items.addClassName("mentions");
        mentions.forEach(mention -> items.add(MentionItem.of(mention, false)));
        return items;
    }
}
