package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reliance.dashboard.Filter;
import org.reliance.dashboard.Filters;
import org.reliance.dashboard.Selection;

/** The ways to narrow a list down, as the browser's own fields; a change leads to another address. */
final class FilterBar extends Div {

    private static final int PAUSE_MILLIS = 350;

    private final Consumer<Filters> listener;
    private final Map<String, Element> fields = new LinkedHashMap<>();
    private final Span count = new Span();
    private final NativeButton reset = new NativeButton(Words.say("filter.reset"));
    private Filters filters = Filters.none();

    /** @param listener is told what the reader has chosen */
    FilterBar(Consumer<Filters> listener) {
        this.listener = listener;
        addClassName("filter-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.say("filter.label"));
        count.addClassName("filter-count");
        count.getElement().setAttribute("role", "status");
        reset.addClassName("quiet");
        reset.addClickListener(click -> listener.accept(Filters.none()));
    }

    void show(Selection<?> selection) {
        filters = selection.filters();
        if (fields.isEmpty()) {
            selection.offered().forEach(filter -> fields.put(filter.key(), field(filter)));
            add(count, reset);
        }
        fields.forEach(
                (key, field) -> field.setProperty("value", filters.find(key).orElse("")));
        count.setText(Words.say("filter.count", selection.entries().size(), selection.all()));
        reset.setEnabled(!filters.chosen().isEmpty());
    }

    private Element field(Filter filter) {
        Element field = filter.isText() ? text(filter) : choice(filter);
        Element name = new Element("span");
        name.setText(filter.label());
        Element label = new Element("label");
        label.appendChild(name, field);
        getElement().appendChild(label);
        return field;
    }

    private Element choice(Filter filter) {
        Element choice = new Element("select");
        choice.appendChild(option(filter, new Filter.Option("", Words.say("filter.all"))));
        filter.options().forEach(option -> choice.appendChild(option(filter, option)));
        choice.addEventListener(
                        "change",
                        event -> change(
                                filter,
                                event.getEventData().get("element.value").asString()))
                .addEventData("element.value");
        return choice;
    }

    private Element option(Filter filter, Filter.Option offered) {
        Element option = new Element("option");
        option.setAttribute("value", offered.id());
        option.setText(offered.label());
        // The value of a field is set before its options have arrived in the browser.
        option.setAttribute("selected", filters.find(filter.key()).orElse("").equals(offered.id()));
        return option;
    }

    private Element text(Filter filter) {
        Element text = new Element("input");
        text.setAttribute("type", "search");
        text.addEventListener(
                        "input",
                        event -> change(
                                filter,
                                event.getEventData().get("element.value").asString()))
                .addEventData("element.value")
                .debounce(PAUSE_MILLIS);
        return text;
    }

    private void change(Filter filter, String value) {
        listener.accept(filters.with(filter.key(), Optional.of(value)));
    }
}
