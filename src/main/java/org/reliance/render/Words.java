package org.reliance.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that a writer adds to those of the figure. */
final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.reliance.render.words", locale);
    }

    static Words of(Locale locale) {
        return new Words(locale);
    }

    /** What a model computes is called. */
    String measure(String id) {
        return ResourceBundle.getBundle("org.reliance.scenario.words", locale).getString("measure." + id);
    }

    /** The words of a key, with the arguments put in as they are. */
    String of(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
