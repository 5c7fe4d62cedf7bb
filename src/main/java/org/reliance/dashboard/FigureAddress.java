package org.reliance.dashboard;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reliance.quantity.BoundedPattern;

/**
 * The address of a figure's page, taken apart. Whatever stands before {@code /figures/} does not matter, so that an
 * address may be pasted from a browser.
 *
 * @param figure id of the figure, which need not exist
 * @param parameters the query, decoded; of several values of a key all are kept
 */
public record FigureAddress(String figure, Map<String, List<String>> parameters) {

    /** Longer than any query that the pages write. */
    public static final int LONGEST = 2_000;

    private static final BoundedPattern PATH = BoundedPattern.of(LONGEST, "(?:.*/)?figures/([a-z0-9-]+)");

    /** Takes an address apart, if it is one of a figure. */
    public static Optional<FigureAddress> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.strip());
            return PATH.match(Optional.ofNullable(address.getPath()).orElse(""))
                    .map(path -> new FigureAddress(
                            path.group(1),
                            parameters(
                                    Optional.ofNullable(address.getRawQuery()).orElse(""))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Not an address at all, or one whose escapes say nothing.
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int sign = pair.indexOf('=');
                String key = decode(sign < 0 ? pair : pair.substring(0, sign));
                parameters
                        .computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(sign < 0 ? "" : decode(pair.substring(sign + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
