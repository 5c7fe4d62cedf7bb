package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.reliance.dashboard.DisagreementPage;

/** Two statements side by side: who says them and where, what the arithmetic is, and what it means for a quotation. */
final class DisagreementArticle extends Article {

    DisagreementArticle(DisagreementPage.Line line) {
        addClassName("disagreement");
        setId(line.anchor());
        Span kind = new Span(line.kind());
        kind.addClassName("tag");
        Paragraph how = new Paragraph(
                kind, new Span(Words.say(line.isFound() ? "disagreement.computed" : "disagreement.noted")));
        how.addClassName("quiet-line");
        Div sides = new Div(side(line.first()), side(line.second()));
        sides.addClassName("sides");
        add(new H2(line.disagreement().title()), how, sides);
        line.disagreement().arithmetic().ifPresent(arithmetic -> add(labelled("disagreement.arithmetic", arithmetic)));
        add(labelled("disagreement.meaning", line.disagreement().meaning()));
        FigureLinks.find(line.figures()).ifPresent(this::add);
    }

    private static Component side(DisagreementPage.Voice voice) {
        Paragraph what = new Paragraph(voice.statement());
        what.addClassName("stated");
        Paragraph from = new Paragraph(new Span(voice.when() + " · "));
        from.addClassName("quiet-line");
        voice.report()
                .ifPresentOrElse(
                        report -> from.add(new Anchor(Addresses.report(report) + "#" + voice.anchor(), voice.origin())),
                        () -> from.add(voice.address()
                                .<Component>map(address -> ExternalLink.of(voice.origin(), address))
                                .orElseGet(() -> new Span(voice.origin()))));
        voice.place().ifPresent(place -> from.add(new Span(", " + place)));
        voice.claimant().ifPresent(claimant -> from.add(new Span(" · " + Words.say("mention.claimant", claimant))));
        return new Div(what, from);
    }

    private static Component labelled(String key, String text) {
        Span label = new Span(Words.say(key));
        label.addClassName("label");
        return new Paragraph(label, new Span(" " + text));
    }
}
