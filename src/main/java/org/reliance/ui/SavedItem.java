package org.reliance.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.NamedScenario;

/** A saved scenario: whether it is drawn, what it moves, and what may be done with it. */
final class SavedItem extends ListItem {

    /** What a reader may do with a saved scenario, by its name. */
    interface Actions {

        void draw(String name, boolean drawn);

        void restore(String name);

        /** Answers with what is wrong with the new name, if anything is. */
        Optional<String> rename(String name, String text);

        void remove(String name);
    }

    private final String name;
    private final Actions actions;
    private final Checkbox drawn;
    private final Paragraph moves = new Paragraph();
    private final NativeButton rename;
    private final TextField field;
    private final Div naming;

    SavedItem(String name, Actions actions) {
        this.name = name;
        this.actions = actions;
        drawn = new Checkbox(name);
        drawn.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                actions.draw(name, event.getValue());
            }
        });
        rename = action("rename", this::openNaming);
        Div buttons = new Div(
                action("restore", () -> actions.restore(name)), rename, action("remove", () -> actions.remove(name)));
        buttons.addClassName("saved-actions");
        field = new TextField(Words.say("compare.new-name"));
        naming = naming();
        moves.addClassName("saved-moves");
        add(drawn, buttons, naming, moves);
    }

    String name() {
        return name;
    }

    void show(List<String> moved, boolean isDrawn) {
        drawn.setValue(isDrawn);
        moves.setText(moved.isEmpty() ? Words.say("compare.nothing-moved") : String.join(" · ", moved));
    }

    void focus() {
        rename.focus();
    }

    private NativeButton action(String key, Runnable does) {
        NativeButton button = new NativeButton(Words.say("compare." + key), click -> does.run());
        button.addClassName("quiet");
        button.setAriaLabel(Words.say("compare." + key + ".of", name));
        return button;
    }

    private Div naming() {
        field.setMaxLength(NamedScenario.LONGEST_NAME);
        field.setManualValidation(true);
        field.addKeyPressListener(Key.ENTER, event -> take());
        NativeButton take = new NativeButton(Words.say("compare.rename.take"), click -> take());
        NativeButton leave = new NativeButton(Words.say("compare.rename.leave"), click -> closeNaming());
        leave.addClassName("quiet");
        Div form = new Div(field, take, leave);
        form.addClassName("save-form");
        form.setVisible(false);
        return form;
    }

    private void openNaming() {
        field.setValue(name);
        field.setInvalid(false);
        naming.setVisible(true);
        field.focus();
    }

    private void take() {
        Optional<String> flaw = actions.rename(name, field.getValue());
        field.setErrorMessage(flaw.orElse(""));
        field.setInvalid(flaw.isPresent());
        if (flaw.isEmpty()) {
            closeNaming();
        }
    }

    private void closeNaming() {
        naming.setVisible(false);
        rename.focus();
    }
}
