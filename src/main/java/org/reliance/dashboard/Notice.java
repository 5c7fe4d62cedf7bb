package org.reliance.dashboard;

/**
 * Something of a query that was not understood. A page goes on without it and says so; a program is refused.
 *
 * @param key the key in the query
 * @param problem what it was, and what would have been right: a sentence
 * @param instead what a page does instead: a sentence
 */
public record Notice(String key, String problem, String instead) {

    /** What a reader of the page is told. */
    public String text() {
        return problem + " " + instead;
    }
}
