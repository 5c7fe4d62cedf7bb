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
     */
    record Cell(String text, Optional<Double> order, Optional<String> address) {

        static Cell of(String text) {
            return new Cell(text, Optional.empty(), Optional.empty());
        }

        static Cell of(String text, double order) {
            return new Cell(text, Optional.of(order), Optional.empty());
        }

        static Cell link(String text, String address) {
            return new Cell(text, Optional.empty(), Optional.of(address));
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

    void show(Content content) {
        getElement().setPropertyBean("content", content);
    }
}
