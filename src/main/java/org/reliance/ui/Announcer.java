package org.reliance.ui;

import com.vaadin.flow.component.html.Span;

/** Says to screen readers, politely, what the page has come to; for eyes it is not there. */
final class Announcer extends Span {

    Announcer() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    void say(String text) {
        setText(text);
    }
}
