package org.reliance.server;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the server says when it refuses, from the resource bundle of this package. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.reliance.server.words", Locale.ENGLISH);

    private Words() {}

    /** The text of that key with its places filled in. */
    static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
