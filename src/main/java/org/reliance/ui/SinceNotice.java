package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.Since;

/** Says which values of a figure have changed since its address was written, old and new. */
final class SinceNotice extends Div {

    /** More would push the figure out of sight; the table has them all. */
    private static final int MOST_SHOWN = 8;

    SinceNotice() {
        addClassNames("notices", "since");
        getElement().setAttribute("role", "status");
    }

    void show(Optional<Since> since) {
        removeAll();
        since.ifPresent(this::show);
    }

    private void show(Since since) {
        since.changes()
                .ifPresentOrElse(
                        changes -> show(since.version(), changes),
                        () -> add(new Paragraph(Words.say("since.unknown", since.version()))));
        add(new NativeButton(Words.say("notices.dismiss"), click -> removeAll()));
    }

    private void show(String version, List<Since.Change> changes) {
        add(new Paragraph(Words.say("since.changed", changes.size(), version)));
        if (!changes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            changes.stream().limit(MOST_SHOWN).forEach(change -> list.add(item(change)));
            add(list);
        }
        if (changes.size() > MOST_SHOWN) {
            add(new Paragraph(Words.say("since.more", changes.size() - MOST_SHOWN)));
        }
    }

    private static ListItem item(Since.Change change) {
        ListItem item = new ListItem(new Span(Words.say(
                "since.change",
                change.subject(),
                change.when(),
                change.before().orElseGet(() -> Words.say("since.nothing")),
                change.now().orElseGet(() -> Words.say("since.nothing")))));
        change.address()
                .ifPresent(address ->
                        item.add(new Span(" "), new Anchor(address.substring(1), Words.say("since.source"))));
        return item;
    }
}
