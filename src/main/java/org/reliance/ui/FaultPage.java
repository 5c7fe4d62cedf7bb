package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.reliance.server.IncidentLog;

/** Says that the program has failed; what failed stands in the log and nowhere else. */
@ParentLayout(MainLayout.class)
final class FaultPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final transient IncidentLog incidents;
    private final Paragraph number = new Paragraph();

    FaultPage(IncidentLog incidents) {
        this.incidents = incidents;
        addClassName("error-page");
        add(
                new H1(Words.say("fault.title")),
                new Paragraph(Words.say("fault.what")),
                number,
                new Paragraph(new Anchor(Addresses.OVERVIEW, Words.say("missing.home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String page = "the page " + event.getLocation().getPath();
        number.setText(Words.say(
                "fault.number", incidents.report(page, parameter.getException()).number()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("fault.title"));
    }
}
