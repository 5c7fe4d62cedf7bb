package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** How many figures the reader's deck holds, which only the browser knows; nothing while it is empty. */
@Tag("reliance-deck-count")
@JsModule("./deck/deck-count.ts")
final class DeckCount extends Component {}
