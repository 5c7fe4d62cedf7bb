package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.reliance.dashboard.Dashboard;

/** Says that nothing stands at an address, and what there is instead. */
@ParentLayout(MainLayout.class)
final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundPage(Dashboard dashboard) {
        addClassName("error-page");
        UnorderedList families = new UnorderedList();
        dashboard
                .overview()
                .forEach(card -> families.add(new ListItem(new Anchor(
                        Addresses.figure(card.figures().getFirst().id()),
                        card.family().title()))));
        add(
                new H1(Words.say("missing.title")),
                new Paragraph(Words.say("missing.what")),
                families,
                new Paragraph(new Anchor(Addresses.OVERVIEW, Words.say("missing.home"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("missing.title"));
    }
}
