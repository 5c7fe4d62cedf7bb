package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;

/** Several of a list to be ticked, under one heading, as the browser's own fields. */
@Tag("fieldset")
final class TickList extends Component implements HasStyle {

    private final Map<String, Element> boxes = new LinkedHashMap<>();
    private final Element list = new Element("div");
    private final Consumer<List<String>> listener;
    private SequencedMap<String, String> offered = new LinkedHashMap<>();
    private List<String> ticked = List.of();

    TickList(String label, Consumer<List<String>> listener) {
        this.listener = listener;
        addClassName("ticks-list");
        Element legend = new Element("legend");
        legend.setText(label);
        getElement().appendChild(legend, list);
    }

    /** Shows what may be ticked and what is. */
    void show(SequencedMap<String, String> options, List<String> chosen) {
        if (!options.equals(offered)) {
            offered = options;
            boxes.clear();
            list.removeAllChildren();
            options.forEach(this::add);
        }
        ticked = chosen;
        boxes.forEach((id, box) -> box.setProperty("checked", chosen.contains(id)));
    }

    private void add(String id, String label) {
        Element box = new Element("input").setAttribute("type", "checkbox");
        box.addEventListener(
                        "change",
                        event -> tick(
                                id, event.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        Element words = new Element("span");
        words.setText(label);
        list.appendChild(new Element("label").appendChild(box, words));
        boxes.put(id, box);
    }

    private void tick(String id, boolean on) {
        List<String> next = new ArrayList<>(ticked);
        next.remove(id);
        if (on) {
            next.add(id);
        }
        listener.accept(offered.keySet().stream().filter(next::contains).toList());
    }
}
