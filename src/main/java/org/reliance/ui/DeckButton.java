package org.reliance.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import org.reliance.dashboard.FigureQuery;

/** Puts a figure as it is shown into the deck, which the browser keeps ({@code deck-add.ts}). */
@JsModule("./deck/deck-add.ts")
final class DeckButton extends NativeButton {

    DeckButton() {
        super(Words.say("deck.add"));
        addClassNames("quiet", "deck-add");
        for (String outcome : new String[] {"added", "present", "full", "failed"}) {
            getElement().setAttribute("data-" + outcome, Words.say("deck.add." + outcome));
        }
    }

    void show(FigureQuery query) {
        getElement().setAttribute("data-deck", query.address());
    }
}
