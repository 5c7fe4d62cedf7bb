package org.reliance.catalogue;

/**
 * Indicators that answer one question together.
 *
 * @param question what the family answers
 * @param position its place in lists, from 1
 */
public record Family(String id, String title, String question, int position) implements Entry {}
