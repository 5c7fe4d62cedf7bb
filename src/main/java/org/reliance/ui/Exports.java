package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reliance.dashboard.FigureQuery;
import org.reliance.figure.Figure;
import org.reliance.render.FigureWriter;

/**
 * Takes a figure away: one plain link for each format that there is a writer for, and the address of the page. A new
 * format needs a line {@code export.<extension>} in the resource bundle and its place in {@link #ORDER}.
 */
final class Exports extends Div {

    private static final List<String> ORDER =
            List.of("png", "svg", "pdf", "pptx", "xlsx", "csv", "zip", "json", "bib", "ris");

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Exports(List<FigureWriter> writers) {
        addClassName("exports");
        UnorderedList list = new UnorderedList();
        writers.stream()
                .map(FigureWriter::extension)
                .sorted(Comparator.comparingInt(ORDER::indexOf))
                .forEach(extension -> list.add(new ListItem(link(extension))));
        list.add(new ListItem(copyLink()));
        Disclosure menu = new Disclosure(Words.say("export.title"));
        menu.add(list);
        add(menu);
    }

    void show(FigureQuery query, Figure figure) {
        links.forEach((extension, link) -> {
            link.setHref(Addresses.file(query, extension));
            link.getElement().setAttribute("download", figure.stamp().fileName() + "." + extension);
        });
    }

    private Anchor link(String extension) {
        Anchor link = new Anchor("", Words.say("export." + extension));
        link.setRouterIgnore(true);
        links.put(extension, link);
        return link;
    }

    /** Copies in the browser: only a click there may write to the clipboard. */
    private static NativeButton copyLink() {
        NativeButton copy = new NativeButton(Words.say("export.link"));
        copy.getElement()
                .setAttribute("data-copies", "address")
                .setAttribute("data-copied", Words.say("export.link.copied"));
        return copy;
    }
}
