package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.TrendChoice;

/** What may be asked of a trend beside its method: how far it is carried, where a break is tested, how sure to be. */
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

    void show(FigureQuery query) {
        setVisible(query.trend().isPresent());
        query.trend().ifPresent(choice -> {
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
