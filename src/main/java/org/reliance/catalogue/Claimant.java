package org.reliance.catalogue;

/**
 * Whoever asserts a figure.
 *
 * @param kind author, government, official, international-organisation, research or media
 */
public record Claimant(String id, String name, String kind) implements Entry {}
