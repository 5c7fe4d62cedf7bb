package org.reliance.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.TrendChoice;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/** What a trend is worth: its judgement in words, its statistics, and what it leaves. Hidden where no trend is drawn. */
final class TrendBox extends Section {

    private final Dashboard dashboard;
    private final H2 title = new H2();
    private final WorthList worth = new WorthList();
    private final ResidualBox residuals;

    TrendBox(Dashboard dashboard) {
        this.dashboard = dashboard;
        residuals = new ResidualBox(dashboard);
        addClassName("trend-box");
        setVisible(false);
        add(title, worth, residuals);
    }

    void show(FigureQuery query, Figure figure) {
        Optional<Layer.Trend> drawn = figure.layers().stream()
                .filter(Layer.Trend.class::isInstance)
                .map(Layer.Trend.class::cast)
                .findFirst();
        setVisible(drawn.isPresent());
        drawn.ifPresent(trend -> {
            title.setText(trend.key().label());
            // Several figures of a page may have a trend of the same series.
            setAriaLabel(Words.say("trend.landmark", trend.key().label(), figure.title()));
            worth.show(trend);
            // In an address of its own what a trend leaves is asked for by the trend's name, as if it had been chosen.
            Optional<TrendChoice> choice = query.trend().or(() -> dashboard.ownTrend(query.figure()));
            residuals.setVisible(choice.isPresent());
            if (choice.isPresent()) {
                residuals.show(query.withTrend(choice));
            }
        });
    }
}
