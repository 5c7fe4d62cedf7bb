package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Disagreement;
import org.reliance.dashboard.Mention;
import org.reliance.figure.Provenance;

/** Something that a report says, as an item of a list: what, where it stands, and where it leads. */
final class MentionItem extends ListItem {

    private MentionItem() {
        addClassName("mention");
    }

    /**
     * The item.
     *
     * @param isOnItsReport whether the page is that of the report, which then need not be named
     */
    static MentionItem of(Mention mention, boolean isOnItsReport) {
        MentionItem item = new MentionItem();
        item.setId(mention.anchor());
        item.show(mention, isOnItsReport, FigureLinks.find(mention));
        return item;
    }

    /** The same beside a figure that shows it: the place that the address names is then in the picture. */
    static MentionItem beside(String figure, Mention mention) {
        MentionItem item = new MentionItem();
        item.show(mention, false, FigureLinks.findOthers(mention, figure));
        return item;
    }

    private void show(Mention mention, boolean isOnItsReport, Optional<Component> figures) {
        switch (mention) {
            case Mention.OfQuantity quantity -> show(quantity, isOnItsReport);
            case Mention.OfEvent event -> show(event, isOnItsReport);
        }
        figures.ifPresent(this::add);
        pairs("mention.disagreements", mention.pairs().stream().filter(pair -> !pair.isConsistent()))
                .ifPresent(this::add);
        pairs("mention.consistent", mention.pairs().stream().filter(Disagreement::isConsistent))
                .ifPresent(this::add);
    }

    private void show(Mention.OfQuantity quantity, boolean isOnItsReport) {
        addClassName("quantity");
        Span value = new Span(quantity.statement().text());
        value.addClassName("stated");
        add(
                new Paragraph(
                        value,
                        new Span(" "
                                + Words.say(
                                        "mention.subject",
                                        quantity.statement().subject(),
                                        quantity.statement().when()))),
                from(quantity.provenance(), isOnItsReport, ""),
                cite(quantity));
    }

    private static Paragraph cite(Mention.OfQuantity quantity) {
        Anchor link = new Anchor(Addresses.citation(quantity.statement().id()), Words.say("table.cite.this"));
        link.setRouterIgnore(true);
        link.setAriaLabel(Words.say(
                "cite.of", quantity.statement().subject(), quantity.statement().when()));
        Paragraph line = new Paragraph(link);
        line.addClassName("figure-links");
        return line;
    }

    private void show(Mention.OfEvent event, boolean isOnItsReport) {
        addClassName("event");
        getElement().setAttribute("data-standing", event.event().standing().id());
        Span when = new Span(event.when());
        when.addClassName("when");
        when.setTitle(event.precision());
        Span category = new Span(event.category());
        category.addClassName("tag");
        add(
                new Paragraph(when, new Span(" "), new Span(event.event().title())),
                from(event.provenance(), isOnItsReport, event.precision()));
        getElement().getChild(1).insertChild(0, category.getElement());
        if (!event.links().isEmpty()) {
            Paragraph links = new Paragraph();
            links.addClassName("figure-links");
            event.links()
                    .forEach(link -> links.add(
                            new Anchor(Addresses.TIMELINE + "#" + link.anchor(), link.text()), new Span(" ")));
            add(links);
        }
    }

    private static Paragraph from(Provenance from, boolean isOnItsReport, String precision) {
        Paragraph line = new Paragraph();
        line.addClassName("quiet-line");
        if (!isOnItsReport) {
            line.add(new Anchor(Addresses.statement(from), from.origin()), new Span(", "));
        }
        line.add(new Span(Stream.of(
                        from.place(),
                        precision.isEmpty() ? Optional.of(from.firmness()) : Optional.of(precision),
                        Optional.of(from.nature()),
                        claimant(from),
                        Optional.of(String.join("; ", from.inputs()))
                                .filter(inputs -> !inputs.isEmpty())
                                .map(inputs -> Words.say("mention.inputs", inputs)),
                        from.note())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "))));
        from.primarySource()
                .ifPresent(source -> line.add(
                        new Span(" · "),
                        from.link()
                                .map(address -> ExternalLink.of(source, address))
                                .orElseGet(() -> new Span(source))));
        return line;
    }

    private static Optional<String> claimant(Provenance from) {
        String key = from.inputs().isEmpty() ? "mention.claimant" : "mention.maker";
        return from.claimant().map(claimant -> Words.say(key, claimant));
    }

    private static Optional<Component> pairs(String key, Stream<Disagreement> pairs) {
        List<Anchor> links =
                pairs.map(pair -> new Anchor(Addresses.of(pair), pair.title())).toList();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        Paragraph line = new Paragraph(new Span(Words.say(key)));
        line.addClassName("figure-links");
        links.forEach(link -> line.add(new Span(" "), link));
        return Optional.of(line);
    }
}
