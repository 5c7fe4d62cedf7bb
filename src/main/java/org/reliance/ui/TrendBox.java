package org.reliance.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/** What a trend is worth: its judgement in words, its statistics, and what it leaves. Hidden where no trend is drawn. */
final class TrendBox extends Section {

    private final H2 title = new H2();
    private final WorthList worth = new WorthList();
    private final ResidualBox residuals;

    TrendBox(Dashboard dashboard) {
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
            // What a figure's own trend leaves has no address of its own.
            residuals.setVisible(query.trend().isPresent());
            if (residuals.isVisible()) {
                residuals.show(query);
            }
        });
    }
}
