package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.reliance.figure.Figure;

/** What a reader must know before quoting a figure: warnings first, then notes. */
final class Remarks extends Div {

    private List<String> warnings = List.of();
    private List<String> notes = List.of();

    Remarks() {
        addClassName("remarks");
    }

    void show(Figure figure) {
        if (figure.warnings().equals(warnings) && figure.notes().equals(notes)) {
            return;
        }
        warnings = figure.warnings();
        notes = figure.notes();
        removeAll();
        warnings.forEach(warning -> add(warning(warning)));
        if (!notes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            notes.forEach(note -> list.add(new ListItem(note)));
            list.addClassName("notes");
            add(list);
        }
    }

    /** A warning behind the word that marks it as one. */
    static Paragraph warning(String warning) {
        Span label = new Span(Words.say("figure.warning"));
        label.addClassName("warning-label");
        Paragraph paragraph = new Paragraph(label, new Span(" " + warning));
        paragraph.addClassName("warning");
        return paragraph;
    }
}
