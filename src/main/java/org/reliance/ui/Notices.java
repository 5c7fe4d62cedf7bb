package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.reliance.dashboard.Notice;

/** What of the address was ignored. It stays until the reader puts it away. */
final class Notices extends Div {

    Notices() {
        addClassName("notices");
        getElement().setAttribute("role", "status");
    }

    void show(List<Notice> notices) {
        removeAll();
        if (notices.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        notices.forEach(notice -> list.add(new ListItem(notice.text())));
        NativeButton dismiss = new NativeButton(Words.say("notices.dismiss"), click -> removeAll());
        add(new Paragraph(Words.say("notices.title")), list, dismiss);
    }
}
