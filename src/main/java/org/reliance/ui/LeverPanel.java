package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.figure.Figure;
import org.reliance.scenario.Scenario;

/** All levers of a model, assumptions about the world and choices of policy apart, each kind in its groups. */
@JsModule("./what-if/keep-in-sight.ts")
final class LeverPanel extends Div {

    /** So long after the last movement a gesture has come to rest. */
    private static final int REST_MILLIS = 400;

    private final Course course;
    private final List<LeverControl> controls = new ArrayList<>();
    private final Presets presets;
    private final NativeButton undo;
    private final NativeButton redo;
    private final NativeButton resetAll;
    private final NativeButton replay;

    LeverPanel(Dashboard dashboard, FigureDefinition definition, Course course, Announcer announcer) {
        this.course = course;
        addClassName("levers");
        WhatIfModel model = definition.model().orElseThrow();
        undo = step("undo", "Control+Z", course::undo);
        redo = step("redo", "Control+Shift+Z", course::redo);
        resetAll = step(
                "reset-all", "", () -> course.choose("reset-all", course.now().withScenario(Scenario.baseline())));
        replay = new Replay(dashboard, model.levers(), course, announcer);
        presets = new Presets(dashboard, definition, model);
        Div steps = new Div(undo, redo, resetAll, replay);
        steps.addClassName("steps");
        add(new H2(Words.say("levers.title")), steps, presets);
        for (Lever.Sort sort : Lever.Sort.values()) {
            List<Lever> ofSort = model.levers().stream()
                    .filter(lever -> lever.sort() == sort)
                    .toList();
            if (!ofSort.isEmpty()) {
                add(kind(sort, ofSort, model.levers()));
            }
        }
        getElement().addEventListener("input", event -> course.rest()).debounce(REST_MILLIS);
    }

    /** Follows a moving slider. */
    void show(FigureQuery query, List<Figure> figures) {
        controls.forEach(control -> control.show(query.scenario()));
    }

    /** Follows the steps of the reader. */
    void showSteps(FigureQuery query, List<Figure> figures) {
        undo.setEnabled(course.canUndo());
        redo.setEnabled(course.canRedo());
        replay.setEnabled(course.canUndo());
        resetAll.setEnabled(!query.scenario().isBaseline());
        presets.show(query);
    }

    private Component kind(Lever.Sort sort, List<Lever> ofSort, List<Lever> all) {
        String name = sort.name().toLowerCase(Locale.ROOT);
        FieldSet kind = new FieldSet(Words.say("levers." + name));
        kind.addClassNames("lever-kind", name);
        SequencedMap<String, List<Lever>> groups = new LinkedHashMap<>();
        ofSort.forEach(lever -> groups.computeIfAbsent(lever.group(), group -> new ArrayList<>())
                .add(lever));
        groups.forEach((group, levers) -> {
            kind.add(new H3(group));
            levers.forEach(lever -> kind.add(control(lever, all)));
        });
        return kind;
    }

    private LeverControl control(Lever lever, List<Lever> all) {
        LeverControl control = new LeverControl(new Setter(lever, all, course));
        controls.add(control);
        return control;
    }

    private static NativeButton step(String name, String keys, Runnable does) {
        NativeButton button = new NativeButton(Words.say("levers." + name), click -> does.run());
        button.addClassName("quiet");
        if (!keys.isEmpty()) {
            button.getElement().setAttribute("aria-keyshortcuts", keys);
        }
        return button;
    }
}
