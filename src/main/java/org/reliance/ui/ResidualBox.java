package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.TrendChoice;
import org.reliance.figure.Figure;

/** What a trend leaves, as a small picture with its sentence, and as files of its own. */
final class ResidualBox extends Div {

    private static final List<String> FORMATS = List.of("png", "svg", "csv");

    private final Dashboard dashboard;
    private final Paragraph subtitle = new Paragraph();
    private final Chart chart = new Chart();
    private final Paragraph summary = new Paragraph();
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    ResidualBox(Dashboard dashboard) {
        this.dashboard = dashboard;
        addClassName("residual-box");
        chart.addClassName("residuals");
        Paragraph save = new Paragraph(new Span(Words.say("trend.residuals.save")));
        save.addClassName("residual-links");
        for (String format : FORMATS) {
            Anchor link = new Anchor("", Words.say("export." + format));
            link.setRouterIgnore(true);
            links.put(format, link);
            save.add(new Span(" "), link);
        }
        add(new H3(Words.say("trend.residuals")), subtitle, chart, summary, save);
    }

    void show(FigureQuery query) {
        // Draws around the lines say nothing of what a trend leaves, and take a while.
        FigureQuery residuals = query.withTrend(
                        query.trend().map(choice -> choice.withView(TrendChoice.View.RESIDUALS)))
                .withUncertainty(Optional.empty());
        Figure left = dashboard.figure(residuals);
        subtitle.setText(left.subtitle());
        chart.show(left);
        summary.setText(left.summary());
        links.forEach((format, link) -> {
            link.setHref(Addresses.file(residuals, format));
            link.getElement().setAttribute("download", left.stamp().fileName() + "." + format);
        });
    }
}
