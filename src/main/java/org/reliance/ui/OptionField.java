package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;

/** A choice of one, as the browser's own field. */
@Tag("label")
final class OptionField extends Component implements HasStyle {

    /** One that may be chosen; a group puts it under a heading, the empty group under none; a greyed one is seen but cannot be taken. */
    record Option(String id, String label, String group, boolean greyed) {
        static Option of(String id, String label) {
            return new Option(id, label, "", false);
        }

        static Option of(String id, String label, String group) {
            return new Option(id, label, group, false);
        }
    }

    private final Element select = new Element("select");
    private List<Option> options = List.of();

    OptionField(String label, Consumer<String> listener) {
        addClassName("field");
        Element name = new Element("span");
        name.setText(label);
        select.addEventListener(
                        "change",
                        event -> listener.accept(
                                event.getEventData().get("element.value").asString()))
                .addEventData("element.value");
        getElement().appendChild(name, select);
    }

    void show(List<Option> offered, String chosen) {
        if (!offered.equals(options)) {
            options = offered;
            select.removeAllChildren();
            offered.stream().map(Option::group).distinct().forEach(group -> fill(group, chosen));
        }
        select.setProperty("value", chosen);
    }

    private void fill(String group, String chosen) {
        Element parent = select;
        if (!group.isEmpty()) {
            parent = new Element("optgroup").setAttribute("label", group);
            select.appendChild(parent);
        }
        for (Option option : options) {
            if (option.group().equals(group)) {
                Element element = new Element("option");
                element.setAttribute("value", option.id());
                element.setText(option.label());
                // The value of a field is set before its options have arrived in the browser.
                element.setAttribute("selected", option.id().equals(chosen));
                element.setAttribute("disabled", option.greyed());
                parent.appendChild(element);
            }
        }
    }
}
