package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.Focus;
import org.reliance.figure.Figure;
import org.reliance.figure.Row;
import org.reliance.quantity.Notation;
import org.reliance.render.FigureWriter;

/** What levers do to a result: a picture with its address and files, the sentence that says the same, and a table. */
final class EffectPanel extends Section {

    private static final Notation NOTATION = Notation.of(Words.locale());

    private final Focus.View view;
    private final Anchor title = new Anchor();
    private final Paragraph sentence = new Paragraph();
    private final Chart chart = new Chart();
    private final Exports exports;
    private final DataTable table;

    EffectPanel(Focus.View view, List<FigureWriter> writers) {
        this.view = view;
        addClassName("figure");
        exports = new Exports(writers);
        table = new DataTable(Words.say("effects." + view.id()));
        Div head = new Div(new H3(title), exports);
        head.addClassName("toolbar");
        sentence.addClassName("subtitle");
        title.setText(Words.say("effects." + view.id()));
        add(head, sentence, chart, new NativeDetails(Words.say("effects.table"), table));
    }

    /** Follows a moving slider. */
    void show(Figure figure) {
        chart.show(figure);
        sentence.setText(figure.summary());
    }

    /** Follows the steps of the reader. */
    void rest(FigureQuery query, Figure figure) {
        // It is not shown twice on a page that is about it.
        setVisible(!query.focus().view().equals(Optional.of(view)));
        FigureQuery own = query.withFocus(query.focus().withView(view));
        title.setHref(Addresses.figure(own));
        exports.show(own, figure);
        table.show(new DataTable.Content(
                List.of(
                        new DataTable.Column(Words.say("effects.lever"), false),
                        new DataTable.Column(
                                Words.say(
                                        "effects.moves", figure.measure().unit().symbol()),
                                true),
                        new DataTable.Column(Words.say("effects.how"), false)),
                Row.listOf(figure).stream().map(EffectPanel::row).toList()));
    }

    private static DataTable.Row row(Row row) {
        return new DataTable.Row(
                "", List.of(DataTable.Cell.of(row.when()), number(row.value()), DataTable.Cell.of(row.text())));
    }

    private static DataTable.Cell number(OptionalDouble value) {
        return value.isPresent()
                ? DataTable.Cell.of(NOTATION.number(value.getAsDouble()), value.getAsDouble())
                : DataTable.Cell.of("");
    }
}
