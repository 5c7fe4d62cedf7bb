package org.reliance.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.reliance.paste.Choice;
import org.reliance.paste.Choices;

/** How pasted text is to be read, as the line of text that the browser keeps. */
final class KeptChoices {

    private KeptChoices() {}

    static String write(Choices choices) {
        Map<String, String> chosen = Arrays.stream(Choice.values())
                .filter(choice -> !choices.get(choice).isEmpty())
                .collect(Collectors.toMap(Choice::id, choices::get));
        return QueryParameters.simple(chosen).getQueryString();
    }

    /** The choices; a line that the page did not write says nothing, and the text is read by its columns. */
    static Choices read(String line) {
        QueryParameters kept = QueryParameters.fromString(line);
        Choices choices = Choices.none();
        for (Choice choice : Choice.values()) {
            try {
                choices = choices.with(
                        choice, kept.getSingleParameter(choice.id()).orElse(""));
            } catch (IllegalArgumentException _) {
                return Choices.none();
            }
        }
        return choices;
    }
}
