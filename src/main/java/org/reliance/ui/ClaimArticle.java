package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.reliance.dashboard.CalibrationPage;

/** One claim: what was published and by whom, and beside it what the equations give under each set of assumptions. */
final class ClaimArticle extends Article {

    ClaimArticle(CalibrationPage.Line line) {
        addClassName("claim");
        setId(line.anchor());
        Div sides = new Div(published(line));
        sides.addClassName("sides");
        line.cases().forEach(one -> sides.add(equations(line, one)));
        add(new H3(line.claim().title()), sides);
        line.claim().reason().ifPresent(reason -> {
            Span label = new Span(Words.say(line.isMet() ? "claims.remark" : "claims.reason"));
            label.addClassName("label");
            add(new Paragraph(label, new Span(" " + reason)));
        });
    }

    private static Component published(CalibrationPage.Line line) {
        Paragraph from = new Paragraph();
        from.addClassName("quiet-line");
        line.claimant().ifPresent(claimant -> from.add(new Span(claimant)));
        line.statement().ifPresent(place -> {
            String address = Addresses.report(place.report()) + "#" + place.anchor();
            from.add(new Span(" · "), new Anchor(address, place.shortName()), new Span(", " + place.where()));
        });
        return new Div(label("claims.published"), number(line.published()), from);
    }

    private static Component equations(CalibrationPage.Line line, CalibrationPage.Case one) {
        Span verdict = new Span(one.verdict());
        verdict.addClassNames("tag", "verdict", one.held().verdict().name().toLowerCase(Locale.ROOT));
        Paragraph difference = new Paragraph(verdict, new Span(one.difference()));
        one.fitted().ifPresent(fitted -> {
            Span mark = new Span(fitted);
            mark.addClassNames("tag", "fitted");
            difference.add(mark);
        });
        Paragraph assumptions = new Paragraph(
                Words.say("claims.assumptions", one.held().assumptions().title()));
        assumptions.addClassName("quiet-line");
        Anchor set = new Anchor(Addresses.figure(one.query()), Words.say("claims.set"));
        set.setAriaLabel(Words.say("claims.set.for", one.held().assumptions().title()));
        set.setTitle(one.assumptions());
        return new Div(label("claims.equations", line.result()), number(one.ours()), difference, assumptions, set);
    }

    private static Component label(String key, Object... arguments) {
        Paragraph label = new Paragraph(Words.say(key, arguments));
        label.addClassNames("label", "quiet-line");
        return label;
    }

    private static Component number(String text) {
        Paragraph number = new Paragraph(text);
        number.addClassName("stated");
        return number;
    }
}
