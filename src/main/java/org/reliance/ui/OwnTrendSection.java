package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.OwnTrend;
import org.reliance.figure.Figure;
import org.reliance.quantity.Notation;
import org.reliance.render.FigureWriter;
import org.reliance.render.Picture;
import org.reliance.trend.Estimate;
import org.reliance.trend.Interval;

/** What comes of somebody's own numbers: picture, judgement, statistics, residuals, table, files. */
final class OwnTrendSection extends Section {

    private static final Notation NOTATION = Notation.of(Words.locale());
    /** Citations and workbooks of the catalogue are not for numbers that nobody published. */
    private static final List<String> FORMATS = List.of("png", "svg", "pdf", "pptx", "csv", "json");

    private static final List<String> COLUMNS =
            List.of("x", "value", "confidence-low", "confidence-high", "prediction-low", "prediction-high");

    private final List<FigureWriter> writers;
    private final Chart chart = new Chart();
    private final Chart residuals = new Chart();

    OwnTrendSection(List<FigureWriter> writers) {
        this.writers = writers;
        addClassName("own-answer");
        setAriaLabel(Words.say("trend.title"));
        residuals.addClassName("residuals");
    }

    void clear() {
        removeAll();
        add(new Paragraph(Words.say("own.empty")));
    }

    void show(OwnTrend own, LocalDate today) {
        removeAll();
        switch (own.answer(today)) {
            case OwnTrend.Answer.Refused(String reason) -> add(refusal(reason));
            case OwnTrend.Answer.Drawn drawn -> show(drawn);
        }
    }

    private static Paragraph refusal(String reason) {
        Paragraph refusal = new Paragraph(Words.say("own.refused", reason));
        refusal.addClassName("warning");
        refusal.getElement().setAttribute("role", "status");
        return refusal;
    }

    private void show(OwnTrend.Answer.Drawn drawn) {
        add(new H2(drawn.trend().key().label()));
        drawn.figure().ifPresentOrElse(this::showPicture, () -> add(new Paragraph(Words.say("own.no-picture"))));
        WorthList list = new WorthList();
        list.show(drawn.trend());
        Section worth = new Section(list);
        worth.addClassName("trend-box");
        add(worth);
        drawn.warnings().forEach(warning -> add(Remarks.warning(warning)));
        drawn.residuals().ifPresent(left -> {
            residuals.show(left);
            add(new H3(Words.say("trend.residuals")), residuals, new Paragraph(left.summary()));
        });
        add(new H3(Words.say("own.table")), table(drawn.estimates()));
    }

    private void showPicture(Figure figure) {
        chart.show(figure);
        Paragraph links = new Paragraph(new Span(Words.say("export.title")));
        links.addClassName("residual-links");
        writers.stream()
                .filter(writer -> FORMATS.contains(writer.extension()))
                .forEach(writer -> links.add(new Span(" "), link(writer, figure)));
        add(chart, links);
    }

    private static Anchor link(FigureWriter writer, Figure figure) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = written(writer, figure);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    figure.stamp().fileName() + "." + writer.extension(),
                    writer.mediaType(),
                    bytes.length);
        });
        Anchor link = new Anchor(handler, Words.say("export." + writer.extension()));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static byte[] written(FigureWriter writer, Figure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(figure, Picture.SLIDE, out);
        return out.toByteArray();
    }

    private static DataTable table(List<OwnTrend.NamedEstimate> estimates) {
        DataTable table = new DataTable(Words.say("own.table"));
        List<DataTable.Column> columns = COLUMNS.stream()
                .map(column -> new DataTable.Column(Words.say("own.table." + column), true))
                .toList();
        table.show(new DataTable.Content(
                columns, estimates.stream().map(OwnTrendSection::row).toList()));
        return table;
    }

    private static DataTable.Row row(OwnTrend.NamedEstimate named) {
        Estimate at = named.estimate();
        List<DataTable.Cell> cells = new ArrayList<>();
        cells.add(DataTable.Cell.of(named.place(), at.x()));
        cells.add(number(Optional.of(at.value())));
        cells.add(number(at.confidence().map(Interval::low)));
        cells.add(number(at.confidence().map(Interval::high)));
        cells.add(number(at.prediction().map(Interval::low)));
        cells.add(number(at.prediction().map(Interval::high)));
        return new DataTable.Row("", cells);
    }

    private static DataTable.Cell number(Optional<Double> number) {
        return number.map(value -> DataTable.Cell.of(NOTATION.number(value), value))
                .orElseGet(() -> DataTable.Cell.of(""));
    }
}
