package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The keys that do something, in a dialog of the browser's own; {@code shell.ts} opens and closes it. */
@Tag("dialog")
final class KeysDialog extends Component implements HasComponents {

    private static final List<String> KEYS =
            List.of("help", "search", "undo", "redo", "replay", "slider", "slider-far", "points", "leave");

    KeysDialog() {
        setId("keys");
        H2 title = new H2(Words.say("keys.title"));
        title.setId("keys-title");
        getElement().setAttribute("aria-labelledby", "keys-title");
        DescriptionList list = new DescriptionList();
        for (String key : KEYS) {
            list.add(new Term(Words.say("keys." + key)), new Description(Words.say("keys." + key + ".does")));
        }
        Element form = new Element("form").setAttribute("method", "dialog");
        Element close = new Element("button").setText(Words.say("keys.close"));
        form.appendChild(close);
        add(title, list, new Paragraph(Words.say("keys.note")));
        // Filled by single-keys.ts, which also remembers the choice.
        getElement()
                .appendChild(new Element("reliance-single-keys").setAttribute("label", Words.say("keys.single")), form);
    }

    /** A button that opens it, also by its key. */
    NativeButton opener() {
        NativeButton opener = new NativeButton("?");
        opener.addClassName("keys-opener");
        opener.setAriaLabel(Words.say("keys.title"));
        opener.setTitle(Words.say("keys.title"));
        opener.getElement().setAttribute("data-opens", "keys").setAttribute("aria-keyshortcuts", "Shift+?");
        return opener;
    }
}
