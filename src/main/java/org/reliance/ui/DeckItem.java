package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.reliance.dashboard.Answer;
import org.reliance.dashboard.DeckDraft;

/** One figure of a deck: a small picture of it, its headline, and the buttons that move it. */
final class DeckItem extends ListItem {

    private final int at;
    private final Actions actions;
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton remove;

    /** What a reader may do with it. */
    interface Actions {
        void move(int from, int to);

        void remove(int at);

        void rename(int at, String headline);
    }

    /**
     * The figure at a place.
     *
     * @param of how many there are
     * @param answer empty when there is no such figure any more
     */
    DeckItem(int at, int of, DeckDraft.Slip slip, Optional<Answer> answer, Actions actions) {
        this.at = at;
        this.actions = actions;
        String name = answer.map(known -> known.figure().title()).orElse(slip.address());
        up = button("up", name, at > 0);
        down = button("down", name, at < of - 1);
        remove = button("remove", name, true);
        up.addClickListener(click -> actions.move(at, at - 1));
        down.addClickListener(click -> actions.move(at, at + 1));
        remove.addClickListener(click -> actions.remove(at));
        addClassName("deck-item");
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("deck-buttons");
        add(answer.map(known -> picture(known)).orElseGet(DeckItem::noPicture), words(slip, answer), buttons);
    }

    /** Keeps the focus where a reader who moves by keyboard has it; at the ends, on the button that still does something. */
    void focusAfterMove(boolean upwards) {
        NativeButton wanted = upwards ? up : down;
        (wanted.isEnabled() ? wanted : upwards ? down : up).focus();
    }

    void focusAfterRemoval() {
        remove.focus();
    }

    private static NativeButton button(String what, String name, boolean enabled) {
        NativeButton button = new NativeButton(Words.say("deck." + what));
        button.addClassName("quiet");
        button.setAriaLabel(Words.say("deck." + what + ".of", name));
        button.setEnabled(enabled);
        return button;
    }

    private static Component picture(Answer answer) {
        Image picture = new Image(Addresses.plot(answer.query()), "");
        picture.addClassName("deck-picture");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    private static Component noPicture() {
        Div place = new Div();
        place.addClassName("deck-picture");
        return place;
    }

    private Component words(DeckDraft.Slip slip, Optional<Answer> answer) {
        Div words = new Div();
        words.addClassName("deck-words");
        answer.ifPresentOrElse(known -> words.add(headline(slip, known), link(known), choices(known)), () -> {
            Paragraph gone = new Paragraph(Words.say("deck.gone", slip.address()));
            gone.addClassName("caution");
            words.add(gone);
        });
        return words;
    }

    private Component headline(DeckDraft.Slip slip, Answer answer) {
        TextField headline = new TextField(Words.say("deck.headline", at + 1));
        headline.setPlaceholder(answer.figure().title());
        headline.setMaxLength(DeckDraft.LONGEST_HEADLINE);
        headline.setValue(slip.headline());
        headline.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.rename(at, event.getValue());
            }
        });
        return headline;
    }

    private static Component link(Answer answer) {
        return new Paragraph(
                new Anchor(Addresses.figure(answer.query()), answer.figure().title()));
    }

    private static Component choices(Answer answer) {
        Paragraph choices =
                new Paragraph(String.join("; ", answer.figure().stamp().choices()));
        choices.addClassName("quiet-line");
        choices.setVisible(!answer.figure().stamp().choices().isEmpty());
        return choices;
    }
}
