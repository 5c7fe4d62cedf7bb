package org.reliance.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.reliance.dashboard.Notice;
import org.reliance.scenario.Complaint;

/**
 * A request that a program should not have sent. A page shows its defaults and says what it ignored; a program would not
 * read that, so it is refused instead.
 */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    /**
     * What is wrong with a request.
     *
     * @param key where: a key of the query or a place in the body
     * @param text what is wrong there, and what would be right
     */
    record Flaw(String key, String text) {}

    BadRequest(List<Flaw> flaws) {
        super("the request cannot be understood");
        this.flaws = List.copyOf(flaws);
    }

    static BadRequest of(String key, String text) {
        return new BadRequest(List.of(new Flaw(key, text)));
    }

    /**
     * Refuses a query of which something was not understood.
     *
     * @param keys all keys that can be understood
     */
    static void throwIfAny(List<Notice> notices, Collection<String> keys) {
        throwIfAny(notices.stream().map(notice -> flaw(notice, keys)).toList());
    }

    static void throwIfAny(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new BadRequest(flaws);
        }
    }

    /** Refuses a query that has another key than these. */
    static void throwIfOthers(Set<String> given, Collection<String> keys) {
        throwIfAny(given.stream()
                .filter(key -> !keys.contains(key))
                .map(key -> unknown(key, keys))
                .toList());
    }

    List<Flaw> flaws() {
        return flaws;
    }

    static Flaw flaw(Notice notice, Collection<String> keys) {
        return keys.contains(notice.key()) ? new Flaw(notice.key(), notice.problem()) : unknown(notice.key(), keys);
    }

    static Flaw twice(String key) {
        return new Flaw(key, "'%s' is given more than once; give it once.".formatted(Complaint.cut(key)));
    }

    private static Flaw unknown(String key, Collection<String> keys) {
        String known = keys.isEmpty() ? "this address takes no keys" : "the keys are " + String.join(", ", keys);
        return new Flaw(key, "'%s' is not known here; %s.".formatted(Complaint.cut(key), known));
    }
}
