package org.reliance.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reliance.dashboard.NamedScenario;

/** Gives the scenario as it stands a name; where the reader gives none, what was moved is its name. */
final class SaveForm extends Div {

    private final Function<String, Optional<String>> save;
    private final TextField name = new TextField(Words.say("compare.name"));
    private String suggestion = "";

    /**
     * An empty form.
     *
     * @param save takes a name and answers with what is wrong with it, if anything is
     */
    SaveForm(Function<String, Optional<String>> save) {
        this.save = save;
        addClassName("save-form");
        name.setMaxLength(NamedScenario.LONGEST_NAME);
        name.setManualValidation(true);
        name.addKeyPressListener(Key.ENTER, event -> submit());
        name.addValueChangeListener(event -> name.setInvalid(false));
        add(name, new NativeButton(Words.say("compare.save"), click -> submit()));
    }

    void suggest(List<String> moves) {
        suggestion = NamedScenario.findName(moves.isEmpty() ? Words.say("compare.unmoved") : String.join(", ", moves))
                .orElseThrow();
        name.setPlaceholder(suggestion);
    }

    void focus() {
        name.focus();
    }

    private void submit() {
        Optional<String> flaw = save.apply(name.isEmpty() ? suggestion : name.getValue());
        name.setErrorMessage(flaw.orElse(""));
        name.setInvalid(flaw.isPresent());
        if (flaw.isEmpty()) {
            name.clear();
        }
    }
}
