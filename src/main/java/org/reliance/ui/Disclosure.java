package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * A button with a panel that opens below it, as the browser's own {@code details}. Escape, a click elsewhere and leaving
 * it by keyboard close it again ({@code shell.ts}).
 */
@Tag("details")
final class Disclosure extends Component implements HasComponents, HasStyle {

    private final Element panel = new Element("div");

    Disclosure(String title) {
        addClassName("disclosure");
        Element summary = new Element("summary");
        summary.setText(title);
        panel.getClassList().add("disclosure-panel");
        getElement().appendChild(summary, panel);
    }

    @Override
    public void add(Component... components) {
        for (Component component : components) {
            panel.appendChild(component.getElement());
        }
    }

    void close() {
        getElement().executeJs("this.open = false");
    }
}
