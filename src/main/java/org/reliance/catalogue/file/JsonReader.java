package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON together with the place of every value. */
final class JsonReader {

    private static final int DEPTH = 50;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private JsonReader() {}

    /** The value that the text holds; empty when it is no JSON, and then the reason is among the flaws. */
    static Optional<Json> read(String file, byte[] bytes, Flaws flaws) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                flaws.add(file, 1, 1, "the file is empty", "describe the package in JSON");
                return Optional.empty();
            }
            Json whole = value(parser, first);
            if (parser.nextToken() != null) {
                Json.Place place = place(parser.currentTokenLocation());
                flaws.add(file, place.line(), place.column(), "more follows the description", "end the file there");
            }
            return Optional.of(whole);
        } catch (JacksonException e) {
            Json.Place place = place(e.getLocation());
            String reason = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
            flaws.add(file, place.line(), place.column(), "this is no JSON: " + reason, "correct the JSON here");
            return Optional.empty();
        }
    }

    private static Json value(JsonParser parser, JsonToken token) {
        Json.Place place = place(parser.currentTokenLocation());
        return switch (token) {
            case START_OBJECT -> members(parser, place);
            case START_ARRAY -> items(parser, place);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(token == JsonToken.VALUE_TRUE, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getString(), place);
            case VALUE_STRING -> new Json.Text(parser.getString(), place);
            default -> new Json.Nothing(place);
        };
    }

    private static Json members(JsonParser parser, Json.Place place) {
        Map<String, Json> values = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            values.put(name, value(parser, parser.nextToken()));
        }
        return new Json.Members(values, place);
    }

    private static Json items(JsonParser parser, Json.Place place) {
        List<Json> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(parser, token));
        }
        return new Json.Items(values, place);
    }

    /** Too deep a nesting is found without a place. */
    private static Json.Place place(@Nullable TokenStreamLocation location) {
        if (location == null) {
            return new Json.Place(1, 1);
        }
        return new Json.Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
