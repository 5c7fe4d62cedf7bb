package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.Archive;

/** The way from a figure to all disagreements about what it shows; absent where there are none. */
final class DisagreementLink extends Paragraph {

    private final Archive archive;
    private final FigureDefinition figure;
    private final Anchor link = new Anchor();

    DisagreementLink(Archive archive, FigureDefinition figure) {
        this.archive = archive;
        this.figure = figure;
        addClassName("disagreement-link");
        link.setHref(Addresses.DISAGREEMENTS + "?figure=" + figure.id());
        add(link);
    }

    void show() {
        int count = archive.edition().listDisagreements(figure).size();
        link.setText(Words.say("figure.disagreements", count));
        setVisible(count > 0);
    }
}
