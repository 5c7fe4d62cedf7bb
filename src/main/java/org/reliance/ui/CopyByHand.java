package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Shows a text to be copied by hand where the browser gives a page no clipboard; everything is done by the browser. */
@Tag("reliance-copy-by-hand")
@JsModule("./shell/copy.ts")
final class CopyByHand extends Component {

    CopyByHand() {
        for (String word : new String[] {"keys", "mac-keys", "reason", "close"}) {
            getElement().setAttribute(word, Words.say("copy." + word));
        }
    }
}
