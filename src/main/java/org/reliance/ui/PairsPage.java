package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.reliance.dashboard.DisagreementPage;
import org.reliance.dashboard.Selection;

/** A page that lists pairs of statements, the first of them at once and the others when asked for. */
abstract class PairsPage extends ListPage {

    private static final int FIRST = 200;

    PairsPage(String path, String name) {
        super(path, name);
    }

    /** The pairs that an address asks for, so many of them in words at most. */
    abstract DisagreementPage page(Map<String, List<String>> parameters, int limit);

    @Override
    Selection<?> fill(Div list, Map<String, List<String>> parameters) {
        return fill(list, parameters, FIRST);
    }

    private Selection<?> fill(Div list, Map<String, List<String>> parameters, int limit) {
        DisagreementPage page = page(parameters, limit);
        page.lines().forEach(line -> list.add(new DisagreementArticle(line)));
        if (page.lines().size() < page.selection().entries().size()) {
            NativeButton more = new NativeButton(Words.say("table.more", FIRST), click -> {
                list.removeAll();
                fill(list, parameters, limit + FIRST);
            });
            more.addClassName("more");
            list.add(more);
        }
        if (page.isCutOff()) {
            list.add(new Paragraph(Words.say("disagreements.cut-off")));
        }
        return page.selection();
    }
}
