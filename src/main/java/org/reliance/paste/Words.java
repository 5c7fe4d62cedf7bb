package org.reliance.paste;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room, from its resource bundle. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.reliance.paste.words", Locale.ENGLISH);

    private Words() {}

    /** The sentence of that key with its places filled in. */
    static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
