package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Optional;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Filters;
import org.reliance.dashboard.Hit;
import org.reliance.dashboard.SearchAnswer;

/** All that a search finds, by kind if the reader wants it so. */
@Route(Addresses.SEARCH)
final class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int HITS = 100;
    private static final String TEXT = "q";
    private static final String KIND = "kind";

    private final Archive archive;
    private String title = "";

    SearchView(Archive archive) {
        this.archive = archive;
        addClassNames("list-page", "search");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String text = parameters.getSingleParameter(TEXT).orElse("");
        Optional<Hit.Kind> kind = parameters
                .getSingleParameter(KIND)
                .flatMap(id -> Arrays.stream(Hit.Kind.values())
                        .filter(known -> known.id().equals(id))
                        .findFirst());
        removeAll();
        title = Words.say("search.title", text);
        show(archive.search(text, kind, HITS), kind);
    }

    private void show(SearchAnswer answer, Optional<Hit.Kind> kind) {
        add(new PageHead(title, Words.say("search.found", answer.total())), kinds(answer, kind));
        UnorderedList hits = new UnorderedList();
        hits.addClassName("mentions");
        answer.hits().forEach(hit -> hits.add(item(hit)));
        add(hits);
        if (answer.hits().size() < answer.total()) {
            add(new Paragraph(Words.say("search.best", answer.hits().size())));
        }
    }

    private static Nav kinds(SearchAnswer answer, Optional<Hit.Kind> chosen) {
        Nav kinds = new Nav();
        kinds.setAriaLabel(Words.say("search.kinds"));
        kinds.addClassName("kinds");
        kinds.add(kind(answer, Words.say("filter.all"), Optional.empty(), chosen));
        answer.counts()
                .forEach((kind, count) -> kinds.add(
                        kind(answer, Words.say("search.kind." + kind.id(), count), Optional.of(kind), chosen)));
        return kinds;
    }

    private static Anchor kind(SearchAnswer answer, String label, Optional<Hit.Kind> kind, Optional<Hit.Kind> chosen) {
        Filters address = Filters.none().with(TEXT, Optional.of(answer.text())).with(KIND, kind.map(Hit.Kind::id));
        Anchor link = new Anchor(Addresses.SEARCH + "?" + address.text(), label);
        if (kind.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static ListItem item(Hit hit) {
        Span kind = new Span(hit.kindText());
        kind.addClassName("tag");
        Paragraph detail = new Paragraph(kind, new Span(hit.detail()));
        detail.addClassName("quiet-line");
        return new ListItem(new Paragraph(new Anchor(hit.address().substring(1), hit.title())), detail);
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", title);
    }
}
