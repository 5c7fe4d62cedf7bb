package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.Answer;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.DeckDraft;
import org.reliance.dashboard.FigureAddress;
import org.reliance.render.Deck;
import org.reliance.render.DeckWriter;
import org.reliance.render.MemoryBudget;

/** The figures that a reader has collected: to be ordered, given headlines, and taken away as one file. */
@Route(Addresses.DECK)
@Menu(title = "menu.deck", order = 50)
final class DeckView extends Div implements HasDynamicTitle, DeckItem.Actions {

    private final Dashboard dashboard;
    private final DeckShelf shelf = new DeckShelf(this::open);
    private final TextField title = new TextField(Words.say("deck.name"));
    private final Div files = new Div();
    private final NativeButton undo = new NativeButton(Words.say("deck.undo"), click -> undo());
    private final NativeButton clear = new NativeButton(Words.say("deck.clear"), click -> clear());
    private final Paragraph nothing = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Announcer announcer = new Announcer();
    private final Deque<DeckDraft> past = new ArrayDeque<>();
    /** Files are made outside of the page's lock. */
    private volatile DeckDraft draft = DeckDraft.empty();

    DeckView(Dashboard dashboard, MemoryBudget memory, List<DeckWriter> writers) {
        this.dashboard = dashboard;
        addClassNames("list-page", "deck");
        list.addClassName("deck-list");
        files.addClassName("deck-files");
        writers.stream()
                .sorted(Comparator.comparing(DeckWriter::extension).reversed())
                .forEach(writer -> files.add(file(memory, writer)));
        nothing.add(Words.say("deck.empty") + " ");
        nothing.add(new Anchor(Addresses.OVERVIEW, Words.say("deck.empty.go")));
        add(new PageHead(Words.say("deck.title"), Words.say("deck.lead")), shelf, nothing, bar(), list, announcer);
        show();
    }

    private Component bar() {
        title.setMaxLength(DeckDraft.LONGEST_TITLE);
        title.setPlaceholder(Words.say("deck.untitled"));
        title.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                keep(draft.withTitle(event.getValue()));
            }
        });
        undo.addClassName("quiet");
        undo.getElement().setAttribute("aria-keyshortcuts", "Control+Z");
        clear.addClassName("quiet");
        Div steps = new Div(undo, clear);
        steps.addClassName("deck-steps");
        Div bar = new Div(title, files, steps);
        bar.addClassName("deck-bar");
        return bar;
    }

    private Component file(MemoryBudget memory, DeckWriter writer) {
        Anchor link =
                new Anchor(new DeckFile(memory, writer, this::findDeck), Words.say("deck.file." + writer.extension()));
        link.addClassName("deck-file");
        return link;
    }

    /** The browser says what the deck holds. */
    private void open(DeckDraft kept) {
        draft = kept;
        title.setValue(kept.title());
        show();
    }

    @Override
    public void move(int from, int to) {
        change(draft.moved(from, to));
        item(to).ifPresent(item -> item.focusAfterMove(to < from));
        announcer.say(Words.say("deck.moved", to + 1, draft.slips().size()));
    }

    @Override
    public void remove(int at) {
        change(draft.without(at));
        item(Math.min(at, draft.slips().size() - 1)).ifPresentOrElse(DeckItem::focusAfterRemoval, undo::focus);
        announcer.say(Words.say("deck.removed", draft.slips().size()));
    }

    @Override
    public void rename(int at, String headline) {
        past.push(draft);
        undo.setEnabled(true);
        keep(draft.withHeadline(at, headline));
    }

    private void clear() {
        change(new DeckDraft(draft.title(), List.of()));
        undo.focus();
        announcer.say(Words.say("deck.cleared"));
    }

    private void undo() {
        if (!past.isEmpty()) {
            keep(past.pop());
            title.setValue(draft.title());
            show();
            announcer.say(Words.say("deck.undone", draft.slips().size()));
        }
    }

    private void change(DeckDraft next) {
        past.push(draft);
        keep(next);
        show();
    }

    private void keep(DeckDraft next) {
        draft = next;
        shelf.keep(next);
    }

    private void show() {
        List<DeckDraft.Slip> slips = draft.slips();
        list.removeAll();
        for (int i = 0; i < slips.size(); i++) {
            list.add(new DeckItem(i, slips.size(), slips.get(i), find(slips.get(i)), this));
        }
        boolean isEmpty = slips.isEmpty();
        nothing.setVisible(isEmpty);
        list.setVisible(!isEmpty);
        title.setVisible(!isEmpty);
        files.setVisible(!isEmpty);
        clear.setVisible(!isEmpty);
        undo.setEnabled(!past.isEmpty());
        undo.setVisible(!isEmpty || !past.isEmpty());
    }

    private Optional<DeckItem> item(int at) {
        return at >= 0 && at < list.getComponentCount()
                ? Optional.of((DeckItem) list.getComponentAt(at))
                : Optional.empty();
    }

    private Optional<Answer> find(DeckDraft.Slip slip) {
        return FigureAddress.find(slip.address()).flatMap(dashboard::findAnswer);
    }

    /** The deck as it is now, without figures that are gone; empty when there is none. */
    private Optional<Deck> findDeck() {
        DeckDraft now = draft;
        List<Deck.Page> pages = new ArrayList<>();
        for (DeckDraft.Slip slip : now.slips()) {
            find(slip)
                    .ifPresent(answer -> pages.add(
                            new Deck.Page(answer.figure(), slip.headline().strip())));
        }
        String name =
                now.title().isBlank() ? Words.say("deck.untitled") : now.title().strip();
        return pages.isEmpty() ? Optional.empty() : Optional.of(new Deck(Words.locale(), name, "", pages));
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("deck.page"));
    }
}
