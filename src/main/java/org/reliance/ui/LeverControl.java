package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.quantity.Notation;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;

/** One lever: its name, how far it stands from its default, what moves it, and the evidence behind it. */
final class LeverControl extends Div {

    /** What moves a lever. */
    interface Handle {

        Component component();

        /** Shows where the lever stands, without moving it. */
        void show(Position position);

        /** How far the position is from the default, in words. */
        String distance(Position position);
    }

    private static final Notation NOTATION = Notation.of(Words.locale());

    private final Lever lever;
    private final Handle handle;
    private final Span distance = new Span();
    private final NativeButton reset;
    private Optional<Position> shown = Optional.empty();

    LeverControl(Setter setter) {
        this.lever = setter.lever();
        this.handle = handle(setter);
        addClassName("lever");
        setId("lever-" + lever.id());
        Span name = new Span(lever.name());
        name.addClassName("lever-name");
        name.setId("name-" + lever.id());
        distance.addClassName("distance");
        reset = new NativeButton(Words.say("lever.reset"), click -> setter.reset());
        reset.addClassName("quiet");
        reset.setAriaLabel(Words.say("lever.reset.of", lever.name()));
        Div head = new Div(name, distance, reset);
        head.addClassName("lever-head");
        add(head, handle.component(), evidence());
    }

    void show(Scenario scenario) {
        Position position = scenario.position(lever);
        if (shown.filter(position::equals).isPresent()) {
            return;
        }
        shown = Optional.of(position);
        boolean moved = scenario.isMoved(lever);
        getElement().getClassList().set("moved", moved);
        distance.setText(moved ? handle.distance(position) : Words.say("lever.at-default"));
        reset.setVisible(moved);
        handle.show(position);
    }

    private static Handle handle(Setter setter) {
        return switch (setter.lever().setting()) {
            case Setting.Scale scale -> new NumberHandle(setter, NumberHandle.Track.of(scale), Position.Amount::new);
            case Setting.Year year ->
                new NumberHandle(setter, NumberHandle.Track.of(year), number -> new Position.InYear((int) number));
            case Setting.Choice choice -> new ChoiceHandle(setter, choice);
        };
    }

    /** What is not known of it and why, or why it is never drawn. */
    private String uncertainty() {
        return switch (lever.setting()) {
            case Setting.Scale scale ->
                switch (scale.draw()) {
                    case Lever.Draw.Triangle(double low, double high, String why) ->
                        Words.say("lever.drawn", NOTATION.number(low), NOTATION.quantity(high, scale.unit()), why);
                    case Lever.Draw.Fixed(Optional<String> reason) ->
                        reason.map(why -> Words.say("lever.fixed", why))
                                .orElseGet(() -> Words.say("lever.fixed.decision"));
                };
            case Setting.Year _, Setting.Choice _ -> Words.say("lever.fixed.decision");
        };
    }

    private Component evidence() {
        Lever.Evidence evidence = lever.evidence();
        Div content = new Div(new Paragraph(evidence.text()));
        lever.note().ifPresent(note -> content.add(new Paragraph(note)));
        content.add(new Paragraph(uncertainty()));
        Paragraph source =
                new Paragraph(Words.say("evidence." + evidence.verification().id()));
        evidence.report().ifPresent(report -> {
            source.add(new Span(" · "), new Anchor(Addresses.report(report.id()), report.shortName()));
        });
        evidence.address().ifPresent(address -> {
            Anchor link = new Anchor(address, Words.say("evidence.source"));
            source.add(new Span(" · "), link);
        });
        source.addClassName("evidence-source");
        content.add(source);
        NativeDetails details = new NativeDetails(Words.say("lever.evidence"), content);
        details.addClassName("evidence");
        return details;
    }
}
