package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Supplier;

/** Something that is put together only when a reader opens it. */
@Tag("details")
final class LazyDetails extends Component {

    private boolean isFilled;

    LazyDetails(String title, Supplier<Component> content) {
        getElement().getClassList().add("lazy");
        Element summary = new Element("summary");
        summary.setText(title);
        getElement().appendChild(summary);
        getElement().addEventListener("toggle", event -> fill(content));
    }

    private void fill(Supplier<Component> content) {
        if (!isFilled) {
            isFilled = true;
            getElement().appendChild(content.get().getElement());
        }
    }
}
