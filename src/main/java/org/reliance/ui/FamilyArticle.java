package org.reliance.ui;

import com.vaadin.flow.component.Component;
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

/** A family on the overview: its question, its latest number with period and source, and its figures. */
final class FamilyArticle extends Article {

    FamilyArticle(FamilyCard card) {
        addClassName("family");
        Paragraph question = new Paragraph(card.family().question());
        question.addClassName("question");
        add(new H2(new Anchor(
                Addresses.figure(card.figures().getFirst().id()), card.family().title())));
        add(question);
        card.latest().ifPresent(latest -> add(latest(card, latest)));
        add(figures(card));
    }

    private static Component latest(FamilyCard card, Statement latest) {
        Paragraph value = new Paragraph(latest.text());
        value.addClassName("latest-value");
        Paragraph what = new Paragraph(Words.say("overview.latest", latest.subject(), latest.when()));
        what.addClassName("latest-what");
        Div words = new Div(value, what, source(latest.provenance()));
        Div block = new Div(words);
        block.addClassName("latest");
        Sparkline.find(card.spark()).ifPresent(block::add);
        return block;
    }

    private static Component source(Provenance provenance) {
        Paragraph source = new Paragraph(new Anchor(Addresses.report(provenance.originId()), provenance.origin()));
        source.add(new Span(" · " + provenance.firmness() + " · " + provenance.nature()));
        source.addClassName("latest-source");
        return source;
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
