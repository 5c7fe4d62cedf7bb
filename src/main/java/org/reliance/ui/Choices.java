package org.reliance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiFunction;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.FigureDefinition.Form;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.figure.Figure;

/** What a reader may choose about the picture: events, reference series, a trend. Only what the figure has is offered. */
final class Choices extends Div {

    private final Course course;
    private final Checkbox events;
    private final Checkbox context;
    private final TrendPicker trend;

    Choices(Dashboard dashboard, FigureDefinition definition, Course course) {
        this.course = course;
        addClassName("choices");
        events = toggle("events", FigureQuery::withEvents);
        context = toggle("context", FigureQuery::withContext);
        trend = new TrendPicker(dashboard, course);
        events.setVisible(!definition.events().isEmpty());
        context.setVisible(
                definition.form() == Form.SERIES && !definition.context().isEmpty());
        trend.setVisible(definition.form() == Form.SERIES || hasLine(definition));
        add(events, context, trend);
    }

    void show(FigureQuery query, Figure figure) {
        events.setValue(query.events());
        context.setValue(query.context());
        if (trend.isVisible()) {
            trend.show(query, figure);
        }
    }

    private static boolean hasLine(FigureDefinition definition) {
        return definition.results().stream().anyMatch(result -> result.mark() == FigureDefinition.Result.Mark.LINE);
    }

    private Checkbox toggle(String name, BiFunction<FigureQuery, Boolean, FigureQuery> change) {
        Checkbox toggle = new Checkbox(Words.say("choice." + name));
        toggle.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                course.choose(name, change.apply(course.now(), event.getValue()));
            }
        });
        return toggle;
    }
}
