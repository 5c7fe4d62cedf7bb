package org.reliance.paste;

/** A text that is refused as a whole; the message says why, in words for the person who pasted it. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unreadable(String key, Object... arguments) {
        super(Words.say(key, arguments));
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
