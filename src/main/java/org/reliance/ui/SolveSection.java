package org.reliance.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.dashboard.Backward;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.Filter;
import org.reliance.figure.Figure;

/** Asks backwards: where must a lever stand for a result to come out at a number? One click puts it there. */
final class SolveSection extends Section {

    private final Dashboard dashboard;
    private final WhatIfModel model;
    private final Course course;
    private final Select<Filter.Option> results = new Select<>();
    private final NumberField value = new NumberField(Words.say("solve.value"));
    private final Select<Lever> levers = new Select<>();
    private final Paragraph answer = new Paragraph();
    private final Div places = new Div();
    private List<Filter.Option> offered = List.of();
    private Optional<FigureQuery> answered = Optional.empty();

    SolveSection(Dashboard dashboard, WhatIfModel model, Course course) {
        this.dashboard = dashboard;
        this.model = model;
        this.course = course;
        addClassName("solve");
        results.setLabel(Words.say("solve.result"));
        results.setItemLabelGenerator(Filter.Option::label);
        levers.setLabel(Words.say("solve.lever"));
        levers.setItemLabelGenerator(Lever::name);
        levers.setItems(model.levers().stream()
                .filter(lever -> lever.setting() instanceof Lever.Setting.Scale)
                .toList());
        value.setManualValidation(true);
        value.addKeyPressListener(Key.ENTER, event -> ask());
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("answer");
        places.addClassName("steps");
        Div form = new Div(results, value, levers, new NativeButton(Words.say("solve.ask"), click -> ask()));
        form.addClassName("solve-form");
        add(new H2(Words.say("solve.title")), new Paragraph(Words.say("solve.lead")), form, answer, places);
    }

    /** Follows the steps of the reader: an answer to levers that have since been moved no longer holds. */
    void show(FigureQuery query, List<Figure> figures) {
        List<Filter.Option> next = dashboard.whatIf(query.figure()).listResults();
        if (!next.equals(offered)) {
            offered = next;
            results.setItems(next);
            results.setValue(next.getFirst());
            levers.getListDataView().getItems().findFirst().ifPresent(levers::setValue);
        }
        if (answered.isPresent() && !answered.get().scenario().equals(query.scenario())) {
            answered = Optional.empty();
            places.removeAll();
        }
    }

    private void ask() {
        Double wanted = value.getValue();
        boolean isNumber = wanted != null && Double.isFinite(wanted);
        value.setErrorMessage(Words.say("solve.no-number"));
        value.setInvalid(!isNumber);
        places.removeAll();
        if (!isNumber) {
            answer.setText("");
            return;
        }
        FigureQuery asked = course.now();
        Backward found = dashboard
                .whatIf(asked.figure())
                .solve(asked.scenario(), results.getValue().id(), wanted, levers.getValue());
        answered = Optional.of(asked);
        answer.setText(found.sentence());
        found.places().forEach(place -> places.add(setter(place)));
    }

    private NativeButton setter(Backward.Place place) {
        Setter setter = new Setter(place.lever(), model.levers(), course);
        return new NativeButton(
                Words.say("solve.set", place.lever().name(), place.text()), click -> setter.choose(place.position()));
    }
}
