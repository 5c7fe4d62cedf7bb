package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.reliance.dashboard.Filters;
import org.reliance.dashboard.Selection;

/** A page that lists something, narrowed down as its address says. */
abstract class ListPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String name;
    private final Notices notices = new Notices();
    private final FilterBar filterBar;
    private final Div list = new Div();

    /**
     * A page still without its list.
     *
     * @param path where it is
     * @param name begins the keys of its words
     */
    ListPage(String path, String name) {
        this.name = name;
        addClassNames("list-page", name);
        filterBar = new FilterBar(filters -> go(path, filters));
        add(notices, new PageHead(Words.say(name + ".title"), Words.say(name + ".lead")), filterBar, list);
    }

    /**
     * Fills the list.
     *
     * @param parameters the query of the address
     * @return what was selected
     */
    abstract Selection<?> fill(Div list, Map<String, List<String>> parameters);

    private void go(String path, Filters filters) {
        getUI().ifPresent(ui -> ui.navigate(path, QueryParameters.simple(filters.chosen())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.removeAll();
        Selection<?> selection =
                fill(list, event.getLocation().getQueryParameters().getParameters());
        filterBar.show(selection);
        notices.show(selection.notices());
        if (selection.entries().isEmpty()) {
            list.add(new Paragraph(Words.say("filter.nothing")));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say(name + ".page"));
    }
}
