package org.reliance.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.paste.Choice;
import org.reliance.paste.Choices;
import org.reliance.paste.Pasted;
import org.reliance.paste.Place;
import org.reliance.trend.Method;
import org.reliance.trend.Options;

/**
 * What is asked of pasted text, from the query: how it is read ({@link Choice}), and {@code method}, {@code level},
 * {@code break} and {@code at} of the trend.
 */
record PastedTrendRequest(Map<String, String> query) {

    private static final Set<String> OWN = Set.of("method", "level", "break", "at");

    PastedTrendRequest {
        query = Map.copyOf(query);
        Set<String> known = Stream.concat(Arrays.stream(Choice.values()).map(Choice::id), OWN.stream())
                .collect(Collectors.toSet());
        query.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw BadRequest.of(
                    TrendRequest.shorten(key),
                    "there is no option '" + TrendRequest.shorten(key) + "'; known are "
                            + known.stream().sorted().collect(Collectors.joining(", ")));
        });
    }

    Choices choices() {
        Choices choices = Choices.none();
        for (Choice choice : Choice.values()) {
            try {
                choices = choices.with(choice, query.getOrDefault(choice.id(), ""));
            } catch (IllegalArgumentException e) {
                throw BadRequest.of(choice.id(), String.valueOf(e.getMessage()));
            }
        }
        return choices;
    }

    Method requireMethod() {
        return TrendRequest.requireMethod(query.getOrDefault("method", Method.OLS.id()));
    }

    /** Level and break; the break is written as the periods of the text are. */
    Options options(Pasted pasted) {
        Options options = Optional.ofNullable(query.get("level"))
                .map(PastedTrendRequest::requireLevel)
                .map(Options.defaults()::withLevel)
                .orElse(Options.defaults());
        return Optional.ofNullable(query.get("break"))
                .map(text -> requirePlace("break", pasted, text))
                .map(place -> options.withBreakAt(place.x()))
                .orElse(options);
    }

    /** Where the line is asked for: at the periods given, between commas, or at the points. */
    List<Place> places(Pasted pasted) {
        Optional<String> asked = Optional.ofNullable(query.get("at"));
        if (asked.isEmpty()) {
            return pasted.points().stream()
                    .map(point -> new Place(point.point().x(), point.period(), point.label()))
                    .distinct()
                    .toList();
        }
        List<Place> places = new ArrayList<>();
        for (String text : asked.get().split(",", -1)) {
            places.add(requirePlace("at", pasted, text));
        }
        return places;
    }

    private static Place requirePlace(String key, Pasted pasted, String text) {
        return pasted.findPlace(text)
                .orElseThrow(() -> BadRequest.of(
                        key, "'" + TrendRequest.shorten(text) + "' is not written like the periods or x of the text"));
    }

    private static double requireLevel(String text) {
        try {
            double level = Double.parseDouble(text);
            if (level > 0 && level < 1) {
                return level;
            }
        } catch (NumberFormatException _) {
            // Answered below, like a number that is no level.
        }
        throw BadRequest.of("level", "'level' is a number between 0 and 1, such as 0.95");
    }
}
