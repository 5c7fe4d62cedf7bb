package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;

/**
 * A table that the browser sorts and pages, so that neither costs a round trip or a component for each cell. Cells are
 * texts and are shown as such.
 */
@Tag("reliance-table")
@JsModule("./table/data-table.ts")
final class DataTable extends Component {

    private static final String ROW = "event.detail.row";
    private static final String COLUMN = "event.detail.column";

    /**
     * Everything that is shown.
     *
     * @param columns from left to right; the first one heads the rows
     * @param rows each with a cell for every column
     */
    record Content(List<Column> columns, List<Row> rows) {}

    /**
     * One column.
     *
     * @param numeric whether it is aligned to the right
     */
    record Column(String title, boolean numeric) {}

    /**
     * One row.
     *
     * @param id names the statement in the picture; empty where there is none
     */
    record Row(String id, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param order sorts it instead of its text
     * @param address makes it a link
     * @param choosable makes it a button that tells {@link #addCellChosenListener}
     */
    record Cell(String text, Optional<Double> order, Optional<String> address, boolean choosable) {

        static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty(), false);
        }

        static Cell of(String text, double order) {
            return new Cell(text, Optional.of(order), Optional.empty(), false);
        }

        Cell whichMayBeChosen() {
            return new Cell(text, order, address, true);
        }

        static Cell link(String text, String address) {
            return new Cell(text, Optional.empty(), Optional.of(address), false);
        }
    }

    /**
     * An empty table.
     *
     * @param caption what the table holds, for readers who do not see what stands around it
     */
    DataTable(String caption) {
        getElement().setAttribute("caption", caption);
        getElement().setAttribute("more", Words.say("table.more"));
        getElement().setAttribute("sort", Words.say("table.sort"));
    }

    /** Is told which cell a reader has chosen. */
    interface CellChosenListener {

        /**
         * A cell was chosen.
         *
         * @param row id of its row
         * @param column index of its column
         */
        void chosen(String row, int column);
    }

    void addCellChosenListener(CellChosenListener listener) {
        getElement()
                .addEventListener(
                        "cell-chosen",
                        event -> listener.chosen(
                                event.getEventData().get(ROW).asString(),
                                event.getEventData().get(COLUMN).asInt()))
                .addEventData(ROW)
                .addEventData(COLUMN);
    }

    void show(Content content) {
        getElement().setPropertyBean("content", content);
    }
}
