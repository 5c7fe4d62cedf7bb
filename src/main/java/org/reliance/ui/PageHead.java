package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The beginning of a page: its title, and in a sentence or two what it is for. */
final class PageHead extends Div {

    PageHead(String title, String lead) {
        addClassName("page-head");
        Paragraph words = new Paragraph(lead);
        words.addClassName("lead");
        add(new H1(title), words);
    }
}
