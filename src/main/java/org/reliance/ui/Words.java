package org.reliance.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the pages say to their readers, from the resource bundle of this package. */
final class Words {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.reliance.ui.words", LOCALE);

    private Words() {}

    /** The language of all pages. */
    static Locale locale() {
        return LOCALE;
    }

    /**
     * The text of that key with its places filled in.
     *
     * @throws java.util.MissingResourceException when there is none
     */
    static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), LOCALE).format(arguments);
    }
}
