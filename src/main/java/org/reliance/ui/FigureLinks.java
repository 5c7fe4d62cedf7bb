package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.Mention;

/** The way to the figures that show something. */
final class FigureLinks {

    private FigureLinks() {}

    static Optional<Component> find(List<FigureDefinition> figures) {
        return find(figures, "");
    }

    /** The way to the same figures with one of their points chosen. */
    static Optional<Component> find(Mention mention) {
        return find(mention.figures(), "#" + mention.anchor());
    }

    /** The same without the figure at hand. */
    static Optional<Component> findOthers(Mention mention, String figure) {
        List<FigureDefinition> others = mention.figures().stream()
                .filter(other -> !other.id().equals(figure))
                .toList();
        return find(others, "#" + mention.anchor());
    }

    private static Optional<Component> find(List<FigureDefinition> figures, String place) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Paragraph links = new Paragraph(new Span(Words.say("mention.figures")));
        links.addClassName("figure-links");
        figures.forEach(figure ->
                links.add(new Span(" "), new Anchor(Addresses.figure(figure.id()) + place, figure.title())));
        return Optional.of(links);
    }
}
