package org.reliance.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Mention;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/**
 * What a reader chose in the picture: who says it, where exactly it stands and who disagrees, each with the way there.
 * Hidden until something is chosen that stands in a report.
 */
final class ChosenPoint extends Section {

    private final Archive archive;
    private final String figure;
    private final Chart chart;
    private final UnorderedList place = new UnorderedList();
    private Optional<Chart.PointChosen> choice = Optional.empty();
    private Optional<Figure> shown = Optional.empty();

    /**
     * Still without a choice.
     *
     * @param figure id of the figure
     * @param chart its picture
     */
    ChosenPoint(Archive archive, String figure, Chart chart) {
        this.archive = archive;
        this.figure = figure;
        this.chart = chart;
        addClassName("chosen-point");
        place.addClassName("mentions");
        Paragraph title = new Paragraph(Words.say("chosen.title"));
        title.addClassName("quiet-line");
        getElement().setAttribute("aria-label", Words.say("chosen.title"));
        add(title, place);
        setVisible(false);
        chart.addPointChosenListener(this::choose);
    }

    /** Follows the picture: what it no longer shows is no longer chosen. */
    void show(Figure figure) {
        shown = Optional.of(figure);
        if (choice.filter(chosen -> find(figure, chosen).isEmpty()).isPresent()) {
            choice = Optional.empty();
            tell(Optional.empty());
        }
    }

    private void choose(Chart.PointChosen chosen) {
        choice = Optional.of(chosen);
        tell(shown.flatMap(figure -> find(figure, chosen)));
    }

    private void tell(Optional<Mention> mention) {
        place.removeAll();
        mention.map(said -> MentionItem.beside(figure, said)).ifPresent(place::add);
        setVisible(mention.isPresent());
        chart.setTold(mention.isPresent());
    }

    private Optional<Mention> find(Figure figure, Chart.PointChosen chosen) {
        return figure.layers().stream()
                .filter(layer -> layer.key().id().equals(chosen.series()))
                .findFirst()
                .flatMap(layer -> find(layer, chosen.point()));
    }

    /** What else a picture draws stands in no report. */
    private Optional<Mention> find(Layer layer, String id) {
        return switch (layer) {
            case Layer.Statements statements
            when statements.statements().stream()
                    .anyMatch(statement -> statement.id().equals(id)) -> archive.findQuantity(id);
            case Layer.Events events
            when events.marks().stream().anyMatch(mark -> mark.id().equals(id)) -> archive.findEvent(id);
            case Layer.Statements _,
                    Layer.Events _,
                    Layer.Curve _,
                    Layer.Columns _,
                    Layer.Band _,
                    Layer.Spans _,
                    Layer.Trend _,
                    Layer.Levels _ -> Optional.empty();
        };
    }
}
