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
import org.reliance.dashboard.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that the program has failed; what failed stands in the log and nowhere else. */
@ParentLayout(MainLayout.class)
final class FaultPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPage.class);

    private final Paragraph number = new Paragraph();

    FaultPage() {
        addClassName("error-page");
        add(
                new H1(Words.say("fault.title")),
                new Paragraph(Words.say("fault.what")),
                number,
                new Paragraph(new Anchor(Addresses.OVERVIEW, Words.say("missing.home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Incident incident = Incident.next();
        LOG.error(
                "incident {}: the page {} failed",
                incident.number(),
                event.getLocation().getPath(),
                parameter.getException());
        number.setText(Words.say("fault.number", incident.number()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("fault.title"));
    }
}
