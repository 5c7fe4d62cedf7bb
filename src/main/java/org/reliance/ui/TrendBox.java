package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.TrendChoice;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/** What a trend is worth: its judgement in words, its statistics, and what it leaves. Empty where no trend is drawn. */
final class TrendBox extends Section {

    private static final List<String> FORMATS = List.of("png", "svg", "csv");

    private final Dashboard dashboard;
    private final Chart chart = new Chart();

    TrendBox(Dashboard dashboard) {
        this.dashboard = dashboard;
        addClassName("trend-box");
        chart.addClassName("residuals");
        setAriaLabel(Words.say("trend.title"));
        setVisible(false);
    }

    void show(FigureQuery query, Figure figure) {
        removeAll();
        Optional<Layer.Trend> drawn = figure.layers().stream()
                .flatMap(layer -> layer instanceof Layer.Trend trend
                        ? Optional.of(trend).stream()
                        : Optional.<Layer.Trend>empty().stream())
                .findFirst();
        setVisible(drawn.isPresent());
        drawn.ifPresent(trend -> {
            add(new H2(trend.key().label()), new WorthList(trend));
            showResiduals(query);
        });
    }

    private void showResiduals(FigureQuery query) {
        FigureQuery residuals =
                query.withTrend(query.trend().map(choice -> choice.withView(TrendChoice.View.RESIDUALS)));
        Figure left = dashboard.figure(residuals);
        chart.show(left);
        Paragraph links = new Paragraph(new Span(Words.say("trend.residuals.save")));
        links.addClassName("residual-links");
        FORMATS.forEach(format -> {
            Anchor link = new Anchor(Addresses.file(residuals, format), Words.say("export." + format));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", left.stamp().fileName() + "." + format);
            links.add(new Span(" "), link);
        });
        add(
                new H3(Words.say("trend.residuals")),
                new Paragraph(left.subtitle()),
                chart,
                new Paragraph(left.summary()),
                links);
    }
}
