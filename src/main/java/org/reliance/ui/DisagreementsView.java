package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.DisagreementPage;
import org.reliance.dashboard.Selection;

/** Every place where two statements disagree. */
@Route(Addresses.DISAGREEMENTS)
@Menu(title = "menu.disagreements", order = 20)
final class DisagreementsView extends ListPage {

    private static final int FIRST = 200;

    private final Archive archive;

    DisagreementsView(Archive archive) {
        super(Addresses.DISAGREEMENTS, "disagreements");
        this.archive = archive;
    }

    @Override
    Selection<?> fill(Div list, Map<String, List<String>> parameters) {
        return fill(list, parameters, FIRST);
    }

    private Selection<?> fill(Div list, Map<String, List<String>> parameters, int limit) {
        DisagreementPage page = archive.disagreements(parameters, limit);
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
