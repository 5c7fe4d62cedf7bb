package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.TrendChoice;
import org.reliance.trend.Method;

/** What may be asked of a trend beside its method: how far it is carried, where a break is tested, the level of confidence. */
final class TrendOptions extends Div {

    private final Course course;
    private final YearField until;
    private final YearField breakYear;
    private final OptionField level;

    TrendOptions(Course course) {
        this.course = course;
        addClassName("trend-options");
        until = new YearField(
                Words.say("trend.until"), year -> change("trend-until", choice -> choice.withUntil(year)));
        breakYear = new YearField(
                Words.say("trend.break"), year -> change("trend-break", choice -> choice.withBreakYear(year)));
        level = new OptionField(
                Words.say("trend.level"),
                text -> change("trend-level", choice -> choice.withLevel(Integer.parseInt(text))));
        add(until, breakYear, level);
    }

    /**
     * Shows what may be asked.
     *
     * @param isComputed whether a model computed the points, of which there is neither confidence nor a test of a break
     */
    void show(FigureQuery query, boolean isComputed) {
        setVisible(query.trend().isPresent());
        query.trend().ifPresent(choice -> {
            breakYear.setVisible(!isComputed || choice.method() == Method.BROKEN_LINE);
            level.setVisible(!isComputed);
            until.show(choice.until());
            breakYear.show(choice.breakYear());
            level.show(
                    TrendChoice.LEVELS.stream()
                            .map(each -> OptionField.Option.of(each.toString(), Words.say("trend.level.item", each)))
                            .toList(),
                    Integer.toString(choice.level()));
        });
    }

    private void change(String gesture, UnaryOperator<TrendChoice> change) {
        FigureQuery now = course.now();
        course.choose(gesture, now.withTrend(now.trend().map(change)));
    }
}
