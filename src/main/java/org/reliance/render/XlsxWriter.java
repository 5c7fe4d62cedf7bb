package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.reliance.figure.Figure;
import org.reliance.scenario.Workings;

/**
 * Writes Excel workbooks: the data with units and provenance, a chart that Excel draws and edits and whose series are
 * cells of the workbook, the sources and the stamp. Of a what-if the workbook still calculates: its levers are cells, its
 * equations formulas, and data and chart follow.
 */
public final class XlsxWriter implements CalculatingWriter {

    private final Optional<Workings> workings;

    private XlsxWriter(Optional<Workings> workings) {
        this.workings = workings;
    }

    public static XlsxWriter of() {
        return new XlsxWriter(Optional.empty());
    }

    @Override
    public FigureWriter with(Workings known) {
        return new XlsxWriter(Optional.of(known));
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        try (FigureBook book = new FigureBook(figure, picture.site())) {
            if (workings.isPresent()) {
                book.write(workings.get(), out);
            } else {
                book.write(out);
            }
        }
    }
}
