package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.Filter;
import org.reliance.dashboard.Focus;
import org.reliance.dashboard.WhatIf;
import org.reliance.figure.Figure;
import org.reliance.render.FigureWriter;

/** What the levers do to a result that the reader chooses: which moved it by how much, and how far each would. */
final class EffectsSection extends Section {

    /** The orders in which more levers could have been moved are too many to be gone through while a slider moves. */
    private static final int MOST_WHILE_MOVING = 8;

    private final Dashboard dashboard;
    private final Select<Filter.Option> results = new Select<>();
    private final List<EffectPanel> panels = new ArrayList<>();
    private List<Filter.Option> offered = List.of();

    EffectsSection(Dashboard dashboard, Course course, List<FigureWriter> writers) {
        this.dashboard = dashboard;
        addClassName("effects");
        results.setLabel(Words.say("effects.result"));
        results.setItemLabelGenerator(Filter.Option::label);
        results.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                // The first one is spoken of anyway and so is not written in the address.
                Optional<String> chosen = Optional.of(event.getValue().id())
                        .filter(id -> !id.equals(offered.getFirst().id()));
                course.choose(
                        "effects", course.now().withFocus(course.now().focus().withResult(chosen)));
            }
        });
        Div places = new Div();
        places.addClassName("effect-panels");
        for (Focus.View view : Focus.View.values()) {
            EffectPanel panel = new EffectPanel(view, writers);
            panels.add(panel);
            places.add(panel);
        }
        add(new H2(Words.say("effects.title")), new Paragraph(Words.say("effects.lead")), results, places);
    }

    /** Follows a moving slider. */
    void show(FigureQuery query, List<Figure> figures) {
        if (query.scenario().positions().size() <= MOST_WHILE_MOVING) {
            draw(dashboard.whatIf(query.figure()).effects(query));
        }
    }

    /** Follows the steps of the reader. */
    void rest(FigureQuery query, List<Figure> figures) {
        WhatIf whatIf = dashboard.whatIf(query.figure());
        List<Filter.Option> next = whatIf.listResults();
        if (!next.equals(offered)) {
            offered = next;
            results.setItems(next);
        }
        String chosen = query.focus().result().orElse(offered.getFirst().id());
        offered.stream()
                .filter(option -> option.id().equals(chosen))
                .findFirst()
                .ifPresent(results::setValue);
        List<Figure> effects = whatIf.effects(query);
        draw(effects);
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).rest(query, effects.get(i));
        }
    }

    private void draw(List<Figure> effects) {
        for (int i = 0; i < panels.size(); i++) {
            panels.get(i).show(effects.get(i));
        }
    }
}
