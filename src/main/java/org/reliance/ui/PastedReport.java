package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.reliance.dashboard.PastedNumbers;

/** What was understood of the numbers pasted, and which lines were not. */
final class PastedReport extends Div {

    private static final int NAMED = 12;

    PastedReport() {
        addClassName("pasted");
        getElement().setAttribute("role", "status");
    }

    void show(PastedNumbers pasted) {
        removeAll();
        if (pasted.columns().isEmpty()) {
            return;
        }
        add(new Paragraph(Words.say(
                "own.understood",
                pasted.points().size(),
                Words.say("own.separator." + pasted.separator().name().toLowerCase(Locale.ROOT)),
                pasted.columns().stream().map(PastedReport::column).collect(Collectors.joining(", ")))));
        if (!pasted.flaws().isEmpty()) {
            Paragraph head = new Paragraph(Words.say("own.flaws", pasted.flaws().size()));
            head.addClassName("warning");
            UnorderedList list = new UnorderedList();
            pasted.flaws().stream().limit(NAMED).forEach(flaw -> list.add(new ListItem(flaw(flaw))));
            if (pasted.flaws().size() > NAMED) {
                list.add(new ListItem(Words.say("own.flaws.more", pasted.flaws().size() - NAMED)));
            }
            add(head, list);
        }
    }

    private static String column(PastedNumbers.Column column) {
        String role = Words.say("own.role." + column.role().name().toLowerCase(Locale.ROOT));
        return column.heading().isEmpty() ? role : Words.say("own.column", column.heading(), role);
    }

    private static String flaw(PastedNumbers.Flaw flaw) {
        String key = flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Words.say("own.flaw." + key, flaw.line(), flaw.cell());
    }
}
