package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** Several lines of text, as the browser's own field; told a moment after the last key or a paste. */
@Tag("label")
final class TextField extends Component implements HasStyle {

    private static final int PAUSE_MILLIS = 400;
    private static final int LONGEST = 500_000;

    private final Element area = new Element("textarea");

    TextField(String label, Consumer<String> listener) {
        addClassName("field");
        Element name = new Element("span");
        name.setText(label);
        area.setAttribute("rows", "12")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", Integer.toString(LONGEST));
        area.addEventListener(
                        "input",
                        event -> listener.accept(
                                cut(event.getEventData().get("element.value").asString())))
                .addEventData("element.value")
                .debounce(PAUSE_MILLIS);
        getElement().appendChild(name, area);
    }

    /** Keeps what is typed for the tab under that name. */
    KeptText keptAs(String key) {
        KeptText kept = new KeptText(area, key);
        kept.keepTyped();
        return kept;
    }

    void show(String text) {
        // Once to another value: the field may have been changed in the browser since it was last set here.
        area.setProperty("value", "");
        area.executeJs("this.value = $0", text);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
