package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A link out of the program, as the data give it: only to the web, so that no address can be a script. */
final class ExternalLink {

    private ExternalLink() {}

    /** The text alone when the address does not lead to the web. */
    static Component of(String text, String address) {
        if (!isOfTheWeb(address.toLowerCase(Locale.ROOT))) {
            return new Span(text);
        }
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static boolean isOfTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
