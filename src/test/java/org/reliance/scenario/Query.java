package org.reliance.scenario;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings as in an address. */
final class Query {

    private Query() {}

    static Map<String, String> of(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}
