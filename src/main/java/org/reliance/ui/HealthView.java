package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.PastEditions;
import org.reliance.render.TemplateFolder;
import org.reliance.scratch.ScratchFolder;

/** Whether the pages show what the data say, and if not, what has to be corrected and where. */
@Route(Addresses.HEALTH)
final class HealthView extends Div implements HasDynamicTitle {

    HealthView(Archive archive, TemplateFolder templates, PastEditions past, ScratchFolder scratch) {
        addClassNames("list-page", "health");
        List<String> flaws = archive.flaws();
        add(new PageHead(
                Words.say("health.title"), Words.say(flaws.isEmpty() ? "health.sound" : "health.stale", flaws.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("flaws");
        flaws.forEach(flaw -> list.add(new ListItem(flaw)));
        templates.findFlaw().ifPresent(flaw -> list.add(new ListItem(Words.say("health.template", flaw))));
        Stream.of(past.findFlaw(), scratch.findFlaw())
                .flatMap(Optional::stream)
                .forEach(flaw -> list.add(new ListItem(Words.say("health.storage", flaw))));
        add(
                list,
                new Paragraph(
                        Words.say("site.data", archive.edition().catalogue().version())));
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("health.page"));
    }
}
