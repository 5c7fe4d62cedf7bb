package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.Edition;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.Since;
import org.reliance.figure.Figure;
import org.reliance.render.FigureWriter;

/**
 * All that belongs to one figure: what of the address was ignored, the picture, the choices, the table; for a what-if
 * also its levers, its equations and the other figures of its model.
 */
final class FigurePage extends Div {

    private final Dashboard dashboard;
    private final Archive archive;
    private final FigureDefinition definition;
    private final List<FigureWriter> writers;
    private final Course course;
    private final Notices notices = new Notices();
    private final SinceNotice since = new SinceNotice();
    private final Announcer announcer = new Announcer();
    private final Div mainPlace = new Div();
    private final Div tools = new Div();
    private final Div otherPlaces = new Div();
    private final SequencedMap<String, FigurePanel> panels = new LinkedHashMap<>();
    private final List<Part> moving = new ArrayList<>();
    private final List<Part> resting = new ArrayList<>();
    private Optional<Composed> last = Optional.empty();
    private Optional<EquationsSection> arithmetic = Optional.empty();
    private final Anchor figureItself = new Anchor("", Words.say("figure.itself"));
    private String title = "";

    /** The figures that follow from a query and the data. */
    private record Composed(FigureQuery query, Edition edition, List<Figure> figures) {}

    /** A part of the page that follows the query. */
    interface Part {
        /**
         * Shows what follows from a query.
         *
         * @param figures the figures of the page, the main one first
         */
        void show(FigureQuery query, List<Figure> figures);
    }

    FigurePage(
            Dashboard dashboard,
            Archive archive,
            FigureDefinition definition,
            FigureQuery.Parsed first,
            Optional<Since> changes,
            Course course,
            List<FigureWriter> writers) {
        this.dashboard = dashboard;
        this.archive = archive;
        this.definition = definition;
        this.writers = writers;
        this.course = course;
        addClassName("figure-page");
        add(notices, since, kicker(), layout(), below(), announcer);
        notices.show(first.notices());
        since.show(changes);
        // Once before the page is attached, so that it has its title and its figures when it first appears.
        move(first.query());
        rest(first.query());
        Signal.effect(this, () -> move(course.shown().get()));
        Signal.effect(this, () -> rest(course.settled().get()));
    }

    boolean isAbout(FigureDefinition other) {
        return definition.id().equals(other.id());
    }

    /** The same figure was asked for with another query. */
    void arrive(FigureQuery.Parsed parsed, Optional<Since> changes) {
        notices.show(parsed.notices());
        since.show(changes);
        course.arrive(parsed.query());
    }

    String title() {
        return title;
    }

    private Component kicker() {
        Paragraph kicker = new Paragraph(new Anchor(
                Addresses.OVERVIEW + "#" + definition.family().id(),
                definition.family().title()));
        kicker.addClassName("kicker");
        kicker.add(figureItself);
        return kicker;
    }

    private Component layout() {
        mainPlace.addClassName("main-figure");
        otherPlaces.addClassName("other-figures");
        Div layout = new Div(mainPlace);
        layout.addClassName("figure-layout");
        definition.model().ifPresent(model -> {
            LeverPanel levers = new LeverPanel(dashboard, definition, course, announcer);
            moving.add(levers::show);
            resting.add(levers::showSteps);
            Aside aside = new Aside(levers);
            aside.getElement().setAttribute("aria-label", Words.say("levers.title"));
            layout.addClassName("with-levers");
            layout.add(aside, tools(model));
        });
        layout.add(otherPlaces);
        return layout;
    }

    /** What goes on with a scenario once the levers stand: comparing, finding out what matters, asking backwards. */
    private Component tools(WhatIfModel model) {
        CompareSection compare = new CompareSection(dashboard, model, course, announcer);
        EffectsSection effects = new EffectsSection(dashboard, course, writers);
        SolveSection solve = new SolveSection(dashboard, model, course);
        moving.add(effects::show);
        resting.add(compare::show);
        resting.add(effects::rest);
        resting.add(solve::show);
        tools.addClassName("tools");
        tools.add(compare, effects, solve);
        return tools;
    }

    private Component below() {
        Div below = new Div();
        below.addClassName("below");
        definition.model().ifPresent(model -> {
            EquationsSection equations = new EquationsSection(dashboard, model);
            YearsSection years = new YearsSection(dashboard, model, equations::open);
            arithmetic = Optional.of(equations);
            below.add(new ClaimsLink(model.id(), dashboard.calibration().about(model.id())));
            resting.add((query, figures) -> equations.show(query.scenario()));
            resting.add((query, figures) -> years.show(query.scenario()));
            below.add(equations, years);
        });
        DataSection table = new DataSection(arithmetic.map(equations -> this::follow));
        resting.add((query, figures) -> table.show(figures));
        below.add(table);
        return below;
    }

    private void move(FigureQuery query) {
        List<Figure> figures = figures(query);
        figures.forEach(figure -> panel(figure).show(query, figure));
        moving.forEach(part -> part.show(query, figures));
    }

    private void rest(FigureQuery query) {
        List<Figure> figures = figures(query);
        figures.forEach(figure -> panel(figure).rest(query, figure));
        resting.forEach(part -> part.show(query, figures));
        figureItself.setVisible(query.focus().view().isPresent());
        figureItself.setHref(Addresses.figure(query.withFocus(query.focus().withoutView())));
        announcer.say(figures.getFirst().summary());
        title = figures.getFirst().title();
        getUI().ifPresent(ui -> ui.getPage().setTitle(Words.say("page.title", title)));
    }

    /** What moves and what rests show the same figures, which are composed once. */
    private List<Figure> figures(FigureQuery query) {
        Edition edition = dashboard.edition();
        Composed composed = last.filter(
                        it -> it.query().equals(query) && it.edition().equals(edition))
                .orElseGet(() -> new Composed(query, edition, dashboard.figures(query)));
        last = Optional.of(composed);
        return composed.figures();
    }

    /** Leads from a computed point of a figure to its equation. */
    private void follow(String figure, String layer, double at) {
        dashboard
                .whatIf(figure)
                .findDerivation(course.now(), layer, at)
                .ifPresent(derivation -> arithmetic.ifPresent(equations -> equations.open(derivation)));
    }

    private FigurePanel panel(Figure figure) {
        return Optional.ofNullable(panels.get(figure.id())).orElseGet(() -> {
            FigurePanel panel = new FigurePanel(
                    panels.isEmpty(),
                    dashboard,
                    archive,
                    dashboard.edition().catalogue().figures().require(figure.id()),
                    course,
                    writers);
            arithmetic.ifPresent(equations -> panel.offerToFollow((layer, at) -> follow(figure.id(), layer, at)));
            (panels.isEmpty() ? mainPlace : otherPlaces).add(panel);
            panels.put(figure.id(), panel);
            return panel;
        });
    }
}
