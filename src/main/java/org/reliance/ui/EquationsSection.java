package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.Derivation;
import org.reliance.scenario.Equation;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Scenario;

/** The equations of a model with their numbers of one year and of the totals; composed only while it is open. */
final class EquationsSection extends Section {

    private final Dashboard dashboard;
    private final WhatIfModel definition;
    private final EquationText text;
    private final Paragraph whose = new Paragraph();
    private final NativeButton back;
    private final Div years = new Div();
    private final Div equations = new Div();
    private final NativeDetails details;
    private Scenario scenario = Scenario.baseline();
    private Optional<Integer> year = Optional.empty();
    private Optional<Derivation> followed = Optional.empty();

    EquationsSection(Dashboard dashboard, WhatIfModel definition) {
        this.dashboard = dashboard;
        this.definition = definition;
        this.text = new EquationText(dashboard.edition().catalogue());
        addClassName("equations");
        years.addClassName("year-picker");
        years.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("equations.year"));
        back = new NativeButton(Words.say("equations.own"), click -> {
            followed = Optional.empty();
            compose();
        });
        back.addClassName("quiet");
        details = new NativeDetails(
                Words.say("equations.title"),
                new Div(new Paragraph(Words.say("equations.lead")), whose, back, years, equations));
        details.addToggleListener(toggle -> {
            // Once it is composed nothing is put in its place: the focus may lie on it.
            if (!details.isOpen()) {
                equations.removeAll();
            } else if (equations.getChildren().findAny().isEmpty()) {
                compose();
            }
        });
        add(details);
    }

    void show(Scenario next) {
        if (!next.equals(scenario)) {
            followed = Optional.empty();
        }
        scenario = next;
        compose();
    }

    /** Opens at the equation of a result of the reader's scenario. */
    void open(String result, int inYear) {
        followed = Optional.empty();
        open(inYear, result);
    }

    /** Opens at the equation that a point of a picture follows from, with the numbers of its scenario. */
    void open(Derivation derivation) {
        followed = Optional.of(derivation).filter(one -> !one.scenario().equals(scenario));
        open(derivation.year(), derivation.result());
    }

    private void open(int inYear, String result) {
        year = Optional.of(inYear);
        details.setOpen(true);
        compose();
        equations
                .getChildren()
                .filter(block -> block.getId().filter(id(result)::equals).isPresent())
                .findFirst()
                .ifPresent(block -> block.getElement()
                        .executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});"));
    }

    private static String id(String result) {
        return "equation-" + result;
    }

    private void compose() {
        if (!details.isOpen()) {
            return;
        }
        Model model = dashboard.edition().models().require(definition.id());
        Outcome outcome = model.run(followed.map(Derivation::scenario).orElse(scenario));
        whose.setText(
                followed.map(one -> Words.say("equations.whose", one.whose())).orElse(""));
        whose.setVisible(followed.isPresent());
        back.setVisible(followed.isPresent());
        int shown = year.filter(outcome.years()::contains)
                .orElseGet(() -> outcome.years().getLast());
        years.removeAll();
        outcome.years().forEach(one -> years.add(picker(one, one == shown)));
        equations.removeAll();
        add(outcome.explain(shown));
        List<Equation> totals = outcome.explainTotals();
        if (!totals.isEmpty()) {
            equations.add(heading());
            add(totals);
        }
    }

    private NativeButton picker(int one, boolean pressed) {
        NativeButton button = new NativeButton(Integer.toString(one), click -> {
            year = Optional.of(one);
            compose();
        });
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        return button;
    }

    private static Component heading() {
        Paragraph heading = new Paragraph(Words.say("equations.totals"));
        heading.addClassName("equations-heading");
        return heading;
    }

    private void add(List<Equation> some) {
        some.forEach(equation -> {
            Paragraph left = new Paragraph(text.name(equation));
            left.addClassName("equation-name");
            Span result = new Span(text.value(equation));
            result.addClassName("equation-value");
            Paragraph numbers = new Paragraph(new Span(text.numbers(equation)), result);
            numbers.addClassName("equation-numbers");
            Div block = new Div(left);
            text.words(equation).ifPresent(inWords -> {
                Paragraph words = new Paragraph(inWords);
                words.addClassName("equation-words");
                block.add(words);
            });
            block.add(numbers);
            block.addClassName("equation");
            block.getElement().setAttribute("tabindex", "-1");
            // A measure that is a total as well comes twice; its name belongs to the one of the year.
            String id = id(equation.measure().id());
            if (equations
                    .getChildren()
                    .noneMatch(other -> other.getId().filter(id::equals).isPresent())) {
                block.setId(id);
            }
            equations.add(block);
        });
    }
}
