package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.DataPackage;
import org.reliance.catalogue.DataPackage.ColumnDescription;
import org.reliance.catalogue.DataPackage.TableDescription;
import org.reliance.dashboard.Archive;
import org.reliance.ui.DataTable.Cell;

/** The data to take away, how to cite them, and what every column means. */
@Route(Addresses.DATA)
@Menu(title = "menu.data", order = 40)
final class DataView extends Div implements HasDynamicTitle {

    private static final List<String> LISTS = List.of(
            "reports", "sources", "indicators", "observations", "events", "disagreements", "consistent", "reference");

    DataView(Archive archive) {
        addClassNames("list-page", "data-page");
        DataPackage source = archive.edition().source();
        add(
                new PageHead(Words.say("data.title"), source.description()),
                take(),
                cite(source, archive.edition().catalogue().version()),
                new H2(Words.say("data.columns")));
        source.tables().forEach(table -> add(table(table)));
    }

    private static Component take() {
        UnorderedList list = new UnorderedList();
        list.addClassName("mentions");
        Anchor zip = download("api/v1/data-package.zip", Words.say("data.zip"));
        list.add(new ListItem(zip));
        LISTS.forEach(name -> list.add(new ListItem(
                new Span(Words.say("data.list." + name) + " "),
                download("api/v1/" + name + ".csv?bom=on", "CSV"),
                new Span(" "),
                download("api/v1/" + name + ".json", "JSON"))));
        Section take = new Section(new H2(Words.say("data.take")), list);
        Anchor api = download("v3/api-docs", Words.say("site.api"));
        take.add(new Paragraph(Words.say("data.filters")), new Paragraph(api));
        return take;
    }

    private static Anchor download(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    private static Component cite(DataPackage source, String version) {
        Section cite = new Section(
                new H2(Words.say("data.cite")),
                new Paragraph(Words.say("data.cite.how")),
                new Paragraph(Words.say("data.cite.this", source.title(), version)));
        source.licence().ifPresent(terms -> cite.add(new Paragraph(terms)));
        return cite;
    }

    private static Component table(TableDescription table) {
        DataTable columns = new DataTable(table.title());
        columns.show(new DataTable.Content(
                Stream.of("data.column", "data.meaning", "data.type", "data.values")
                        .map(key -> new DataTable.Column(Words.say(key), false))
                        .toList(),
                table.columns().stream().map(DataView::row).toList()));
        Section section = new Section(
                new H3(Words.say("data.table", table.title(), table.path())),
                new Paragraph(Words.say("data.rows", table.description(), table.rows())),
                columns);
        section.setId("table-" + table.name());
        return section;
    }

    private static DataTable.Row row(ColumnDescription column) {
        String values = Stream.concat(
                        column.choices().stream(),
                        column.refersTo().map(target -> Words.say("data.refers", target)).stream())
                .collect(Collectors.joining(", "));
        return new DataTable.Row(
                column.name(),
                List.of(
                        Cell.of(column.name()),
                        Cell.of(column.description()),
                        Cell.of(Words.say(column.isRequired() ? "data.required" : "data.optional", column.type())),
                        Cell.of(values)));
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("data.page"));
    }
}
