package org.reliance.paste;

/**
 * Something that can be chosen: a column, a row, a group.
 *
 * @param id for {@link Choices#with}
 * @param label what it is called in the text
 */
public record Option(String id, String label) {}
