package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.figure.Figure;
import org.reliance.figure.Source;
import org.reliance.render.FigureWriter;

/** One picture with the words around it: title, subtitle, choices, exports, trend, sources, notes. */
final class FigurePanel extends Section {

    private final HasText title;
    private final Paragraph subtitle = new Paragraph();
    private final Chart chart = new Chart();
    private final Choices choices;
    private final Exports exports;
    private final ChosenPoint chosen;
    private final DeckButton deck = new DeckButton();
    private final SeriesPicker series;
    private final TrendBox trend;
    private final Paragraph sources = new Paragraph();
    private final Remarks remarks = new Remarks();
    private final DisagreementLink disagreements;

    /**
     * A panel still without its figure.
     *
     * @param main whether it is the figure that the page is about
     */
    FigurePanel(
            boolean main,
            Dashboard dashboard,
            Archive archive,
            FigureDefinition definition,
            Course course,
            List<FigureWriter> writers) {
        addClassName("figure");
        title = main ? new H1() : new H2();
        choices = new Choices(dashboard, definition, course);
        exports = new Exports(writers);
        chosen = new ChosenPoint(archive, definition.id(), chart);
        disagreements = new DisagreementLink(archive, definition);
        series = new SeriesPicker(dashboard, definition, course);
        trend = new TrendBox(dashboard);
        subtitle.addClassName("subtitle");
        sources.addClassName("sources");
        Div toolbar = new Div(choices, deck, exports);
        toolbar.addClassName("toolbar");
        add((Component) title, subtitle, toolbar, series, chart, chosen, trend, sources, remarks, disagreements);
    }

    /** Offers to follow the computed points of the picture. */
    void offerToFollow(Chart.PointFollowedListener listener) {
        chart.offerToFollow(Words.say("figure.follow"), listener);
    }

    /** Follows a moving slider: only what moves with it. */
    void show(FigureQuery query, Figure figure) {
        title.setText(figure.title());
        subtitle.setText(figure.subtitle());
        chart.show(figure);
        chosen.show(figure);
    }

    void rest(FigureQuery query, Figure figure) {
        choices.show(query, figure);
        exports.show(query.withFigure(figure.id()), figure);
        deck.show(query.withFigure(figure.id()));
        series.show(query);
        trend.show(query.withFigure(figure.id()), figure);
        sources.setText(Words.say(
                "figure.sources",
                figure.sources().size(),
                figure.sources().stream().map(Source::shortText).distinct().collect(Collectors.joining("; "))));
        remarks.show(figure);
        disagreements.show();
    }
}
