package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.reliance.figure.Figure;

/**
 * Writes Excel workbooks: the data with units and provenance, a chart that Excel draws and edits and whose series are
 * cells of the workbook, the sources and the stamp. Of a what-if the workbook still calculates: its levers are cells, its
 * equations formulas, and data and chart follow.
 */
public final class XlsxWriter implements FigureWriter {

    private final LiveFigure.Finder live;

    private XlsxWriter(LiveFigure.Finder live) {
        this.live = live;
    }

    /**
     * A writer of workbooks.
     *
     * @param live says of which figures the workbook calculates, and how
     */
    public static XlsxWriter of(LiveFigure.Finder live) {
        return new XlsxWriter(live);
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
        Optional<LiveFigure> found = live.find(figure);
        try (FigureBook book = new FigureBook(found.map(LiveFigure::figure).orElse(figure), picture.site())) {
            if (found.isPresent()) {
                book.write(found.get().workings(), out);
            } else {
                book.write(out);
            }
        }
    }
}
