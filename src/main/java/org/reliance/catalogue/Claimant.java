package org.reliance.catalogue;

/**
 * Whoever asserts a figure.
 *
 * @param kind author, government, official, international-organisation, research, media or compiler
 */
public record Claimant(String id, String name, String kind) implements Entry {

    private static final String COMPILER = "compiler";

    /** Whether it put the data together: what is derived from stated values is its own, and nothing else is. */
    public boolean isCompiler() {
        return kind.equals(COMPILER);
    }
}
