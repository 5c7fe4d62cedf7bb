package org.reliance.api;

/** Ids as names of fields: {@code cumulative-loss} as {@code cumulativeLoss}. */
final class CamelCase {

    private CamelCase() {}

    static String of(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
