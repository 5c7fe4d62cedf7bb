package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Consumer;
import org.reliance.quantity.BoundedPattern;

/** A calendar year that may be left empty, as the browser's own field; what is no year is marked and not taken over. */
@Tag("label")
final class YearField extends Component implements HasStyle {

    private static final BoundedPattern YEAR = BoundedPattern.of(4, "19\\d{2}|20\\d{2}");

    private final Element input = new Element("input");
    private final Element flaw = new Element("span");
    private final Consumer<Optional<Integer>> listener;

    YearField(String label, Consumer<Optional<Integer>> listener) {
        this.listener = listener;
        addClassName("field");
        Element name = new Element("span");
        name.setText(label);
        input.setAttribute("type", "text")
                .setAttribute("inputmode", "numeric")
                .setAttribute("maxlength", "4")
                .setAttribute("size", "5")
                .setAttribute("placeholder", Words.say("year.hint"));
        input.addEventListener(
                        "change",
                        event -> read(event.getEventData()
                                .get("element.value")
                                .asString()
                                .strip()))
                .addEventData("element.value");
        flaw.setAttribute("role", "alert");
        flaw.getClassList().add("flaw");
        getElement().appendChild(name, input, flaw);
    }

    void show(Optional<Integer> year) {
        input.setProperty("value", year.map(Object::toString).orElse(""));
        mark("");
    }

    private void read(String text) {
        if (text.isEmpty()) {
            mark("");
            listener.accept(Optional.empty());
        } else if (YEAR.matches(text)) {
            mark("");
            listener.accept(Optional.of(Integer.valueOf(text)));
        } else {
            mark(Words.say("year.flaw"));
        }
    }

    private void mark(String text) {
        flaw.setText(text);
        input.setAttribute("aria-invalid", Boolean.toString(!text.isEmpty()));
    }
}
