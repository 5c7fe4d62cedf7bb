package org.reliance.dashboard;

/**
 * Something of a query that was ignored, in words: what it was, and what would have been right.
 *
 * @param key the key in the query
 * @param text what a reader is told
 */
public record Notice(String key, String text) {}
