package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.FigureDefinition;

/** The way to the figures that show something. */
final class FigureLinks {

    private FigureLinks() {}

    static Optional<Component> find(List<FigureDefinition> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Paragraph links = new Paragraph(new Span(Words.say("mention.figures")));
        links.addClassName("figure-links");
        figures.forEach(figure -> links.add(new Span(" "), new Anchor(Addresses.figure(figure.id()), figure.title())));
        return Optional.of(links);
    }
}
