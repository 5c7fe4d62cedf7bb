package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The search in the header of every page; it asks the API, so that a letter typed costs no round trip of the page. */
@Tag("reliance-search")
@JsModule("./search/site-search.ts")
final class SiteSearch extends Component {

    SiteSearch() {
        for (String word : new String[] {"label", "hint", "found", "none", "all", "failed"}) {
            getElement().setAttribute(word, Words.say("site-search." + word));
        }
    }
}
