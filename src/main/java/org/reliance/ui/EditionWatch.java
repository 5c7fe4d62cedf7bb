package org.reliance.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.reliance.dashboard.Archive;

/** Notices in the browser that other data are in force than the page shows, and shows the page anew. */
@Tag("reliance-edition-watch")
@JsModule("./shell/edition-watch.ts")
final class EditionWatch extends Component {

    EditionWatch(Archive archive) {
        getElement()
                .setAttribute(
                        "state",
                        archive.edition().catalogue().version() + " "
                                + archive.flaws().size());
    }

    @ClientCallable
    void show() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }
}
