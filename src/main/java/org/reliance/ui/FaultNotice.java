package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.reliance.server.Incident;

/** That something has failed, and the number under which the log says what. It stays until the reader puts it away. */
final class FaultNotice extends Div {

    FaultNotice() {
        addClassName("notices");
        getElement().setAttribute("role", "alert");
    }

    void show(Incident incident) {
        removeAll();
        add(
                new Paragraph(Words.say("fault.title")),
                new Paragraph(Words.say("fault.number", incident.number())),
                new NativeButton(Words.say("notices.dismiss"), click -> removeAll()));
        getElement().callJsFunction("scrollIntoView");
    }
}
