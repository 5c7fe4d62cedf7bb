package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.DisagreementPage;

/** Every place where two statements disagree, and the way to those that only seem to. */
@Route(Addresses.DISAGREEMENTS)
@Menu(title = "menu.disagreements", order = 20)
final class DisagreementsView extends PairsPage {

    private final Archive archive;

    DisagreementsView(Archive archive) {
        super(Addresses.DISAGREEMENTS, "disagreements");
        this.archive = archive;
        int consistent = archive.edition().discord().listConsistent().size();
        if (consistent > 0) {
            Paragraph apart = new Paragraph(
                    new Span(Words.say("disagreements.consistent", consistent) + " "),
                    new Anchor(Addresses.CONSISTENT, Words.say("disagreements.consistent.link")));
            apart.addClassName("quiet-line");
            add(apart);
        }
    }

    @Override
    DisagreementPage page(Map<String, List<String>> parameters, int limit) {
        return archive.disagreements(parameters, limit);
    }
}
