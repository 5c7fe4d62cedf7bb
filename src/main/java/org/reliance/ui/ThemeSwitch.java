package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Chooses light, dark or what the system has; the browser remembers it, and the server is not asked. */
@Tag("reliance-theme-switch")
@JsModule("./shell/theme-switch.ts")
final class ThemeSwitch extends Component {

    ThemeSwitch() {
        for (String word : new String[] {"label", "light", "dark", "system"}) {
            getElement().setAttribute(word, Words.say("theme." + word));
        }
    }
}
