package org.reliance.api;

import java.util.List;
import org.reliance.dashboard.Notice;

/**
 * A request that a program should not have sent. A page shows its defaults and says what it ignored; a program would not
 * read that, so it gets an error instead.
 */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Notice> notices;

    BadRequest(List<Notice> notices) {
        super("the query cannot be understood");
        this.notices = List.copyOf(notices);
    }

    static void throwIfAny(List<Notice> notices) {
        if (!notices.isEmpty()) {
            throw new BadRequest(notices);
        }
    }

    static BadRequest of(String key, String text) {
        return new BadRequest(List.of(new Notice(key, text)));
    }

    List<Notice> notices() {
        return notices;
    }
}
