package org.reliance.paste;

/**
 * A line, or a cell of it, that was left out.
 *
 * @param line its number in the text, from 1
 * @param reason why, in words, with the cell
 */
public record Flaw(int line, String reason) {}
