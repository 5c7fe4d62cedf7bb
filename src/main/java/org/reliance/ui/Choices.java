package org.reliance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.function.BiFunction;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.FigureDefinition.Form;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.Uncertainty;
import org.reliance.figure.Figure;

/** What a reader may choose about the picture: events, reference series, a trend. Only what the figure has is offered. */
final class Choices extends Div {

    private final Course course;
    private final Checkbox events;
    private final Checkbox context;
    private final Checkbox fan;
    private final NativeButton again;
    private final TrendPicker trend;

    Choices(Dashboard dashboard, FigureDefinition definition, Course course) {
        this.course = course;
        addClassName("choices");
        events = toggle("events", FigureQuery::withEvents);
        context = toggle("context", FigureQuery::withContext);
        fan = toggle(
                "fan",
                (query, shown) -> query.withUncertainty(shown ? Optional.of(Uncertainty.usual()) : Optional.empty()));
        again = new NativeButton(Words.say("choice.fan.again"), click -> drawAgain());
        again.addClassName("quiet");
        trend = new TrendPicker(dashboard, course);
        events.setVisible(!definition.events().isEmpty());
        context.setVisible(
                definition.form() == Form.SERIES && !definition.context().isEmpty());
        fan.setVisible(definition.form() == Form.MODEL);
        trend.setVisible(definition.form() == Form.SERIES || hasLine(definition));
        add(events, context, fan, again, trend);
    }

    void show(FigureQuery query, Figure figure) {
        events.setValue(query.events());
        context.setValue(query.context());
        fan.setValue(query.uncertainty().isPresent());
        again.setVisible(query.uncertainty().isPresent());
        if (trend.isVisible()) {
            trend.show(query, figure);
        }
    }

    private static boolean hasLine(FigureDefinition definition) {
        return definition.results().stream().anyMatch(result -> result.mark() == FigureDefinition.Result.Mark.LINE);
    }

    /** The same question with the next seed: how much of the picture is chance. */
    private void drawAgain() {
        course.now()
                .uncertainty()
                .ifPresent(shown -> course.choose(
                        "seed", course.now().withUncertainty(Optional.of(new Uncertainty(shown.seed() + 1)))));
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
