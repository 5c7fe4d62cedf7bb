package org.reliance.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import org.reliance.dashboard.Archive;

/**
 * Notices in the browser that the data were edited. A page whose data are no longer in force is shown anew; an edit that
 * was not taken over is said in a line at its foot.
 */
@Tag("reliance-edition-watch")
@JsModule("./shell/edition-watch.ts")
final class EditionWatch extends HtmlContainer {

    /** What the browser calls of itself, without the reader. */
    static final String LOOK = "look";

    private final Archive archive;
    private final String version;

    EditionWatch(Archive archive) {
        this.archive = archive;
        this.version = archive.edition().catalogue().version();
        getElement().setAttribute("role", "status").setAttribute("mark", archive.mark());
        sayWhatWaits();
    }

    /** The browser has found another mark. */
    @ClientCallable
    void look() {
        getUI().ifPresent(this::look);
    }

    /** The reader moves the pointer, scrolls or types; said now and then, so that the page is not taken for left alone. */
    @ClientCallable
    void stay() {
        // That it was said is all there is to know; where the page has been let go, its script loads it anew now.
    }

    private void look(UI ui) {
        boolean isOld = !version.equals(archive.edition().catalogue().version());
        if (isOld || ui.getCurrentView() instanceof HealthView) {
            ui.refreshCurrentRoute(true);
        } else {
            sayWhatWaits();
        }
    }

    private void sayWhatWaits() {
        removeAll();
        int flaws = archive.flaws().size();
        if (flaws > 0) {
            add(new Anchor(Addresses.HEALTH, Words.say("health.waits", flaws)));
        }
    }
}
