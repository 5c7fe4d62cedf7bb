package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.FamilyCard;
import org.reliance.figure.Provenance;
import org.reliance.figure.Statement;
import org.reliance.render.Thumbnail;

/** A family on the overview: its question, its latest numbers with period and source, and its figures. */
final class FamilyArticle extends Article {

    FamilyArticle(FamilyCard card) {
        addClassName("family");
        Paragraph question = new Paragraph(card.family().question());
        question.addClassName("question");
        add(new H2(new Anchor(
                Addresses.figure(card.figures().getFirst().id()), card.family().title())));
        add(question);
        card.latest().forEach(latest -> add(latest(latest)));
        add(thumbnail(card), figures(card));
    }

    private static Component latest(Statement latest) {
        Paragraph value = new Paragraph(latest.text());
        value.addClassName("latest-value");
        Paragraph what = new Paragraph(Words.say("overview.latest", latest.subject(), latest.when()));
        what.addClassName("latest-what");
        Div words = new Div(value, what, source(latest.provenance()));
        Div block = new Div(words);
        block.addClassName("latest");
        return block;
    }

    private static Component source(Provenance provenance) {
        Paragraph source = new Paragraph(new Anchor(Addresses.report(provenance.originId()), provenance.origin()));
        source.add(new Span(" · " + provenance.firmness() + " · " + provenance.nature()));
        source.addClassName("latest-source");
        return source;
    }

    /** For the pointer alone: the link under it says the same in words. */
    private static Component thumbnail(FamilyCard card) {
        Anchor link = new Anchor(Addresses.figure(card.main().id()), new Svg(Thumbnail.of(card.main())));
        link.addClassName("thumbnail");
        link.setTabIndex(-1);
        link.getElement().setAttribute("aria-hidden", "true");
        return link;
    }

    private static Component figures(FamilyCard card) {
        UnorderedList list = new UnorderedList();
        list.addClassName("figure-list");
        for (FigureDefinition figure : card.figures()) {
            Anchor link = new Anchor(Addresses.figure(figure.id()), figure.title());
            ListItem item = new ListItem(link);
            if (figure.model().isPresent()) {
                Span badge = new Span(Words.say("figure.what-if"));
                badge.addClassName("badge");
                item.add(new Span(" "), badge);
            }
            list.add(item);
        }
        return list;
    }
}
