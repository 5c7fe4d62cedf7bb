package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An object of the descriptor, read member by member; a member of the wrong kind is a flaw and counts as absent. */
record Part(Json.Members members, Flaws flaws) {

    /** What to write instead of a member of the wrong kind. */
    private enum Kind {
        TEXT("text"),
        NUMBER("a number or text"),
        TRUTH("true or false"),
        LIST("a list"),
        OBJECT("an object");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    Json.Place place() {
        return members.place();
    }

    Json.Place place(String name) {
        return find(name).map(Json::place).orElse(place());
    }

    void flaw(String name, String what, String cure) {
        Json.Place place = place(name);
        flaws.add(Descriptor.FILE, place.line(), place.column(), what, cure);
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** The names of its members, whether something stands there or not. */
    Set<String> names() {
        return members.values().keySet();
    }

    /** The text of a member that may also be of another kind. */
    Optional<String> peek(String name) {
        return find(name)
                .flatMap(value ->
                        value instanceof Json.Text(String text, Json.Place _) ? Optional.of(text) : Optional.empty());
    }

    Optional<String> text(String name) {
        return find(name).flatMap(value -> asText(name, value));
    }

    /** A number or text, as it was written. */
    Optional<String> scalar(String name) {
        return find(name).flatMap(value -> asScalar(name, value));
    }

    boolean truth(String name) {
        Optional<Json> value = find(name);
        if (value.isPresent() && value.get() instanceof Json.Truth(boolean truth, Json.Place _)) {
            return truth;
        }
        value.ifPresent(wrong -> mistaken(name, wrong, Kind.TRUTH));
        return false;
    }

    /** A list of texts; a single text counts as a list of one. */
    List<String> texts(String name) {
        Optional<Json> value = find(name);
        if (value.isPresent() && value.get() instanceof Json.Text(String single, Json.Place _)) {
            return List.of(single);
        }
        return items(name).stream().flatMap(item -> asText(name, item).stream()).toList();
    }

    /** A list of numbers and texts, as they were written. */
    List<String> scalars(String name) {
        return items(name).stream()
                .flatMap(item -> asScalar(name, item).stream())
                .toList();
    }

    /** A list of numbers and texts, some of them with a label: {@code {"value": "-99", "label": "not asked"}}. */
    List<String> values(String name) {
        return items(name).stream()
                .flatMap(item -> item instanceof Json.Members labelled
                        ? new Part(labelled, flaws).scalar("value").stream()
                        : asScalar(name, item).stream())
                .toList();
    }

    /** A list of objects. */
    List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        for (Json item : items(name)) {
            if (item instanceof Json.Members object) {
                parts.add(new Part(object, flaws));
            } else {
                mistaken(name, item, Kind.OBJECT);
            }
        }
        return parts;
    }

    Optional<Part> part(String name) {
        Optional<Json> value = find(name);
        if (value.isPresent() && value.get() instanceof Json.Members object) {
            return Optional.of(new Part(object, flaws));
        }
        value.ifPresent(wrong -> mistaken(name, wrong, Kind.OBJECT));
        return Optional.empty();
    }

    private Optional<Json> find(String name) {
        return Optional.ofNullable(members.values().get(name)).filter(value -> !(value instanceof Json.Nothing));
    }

    private List<Json> items(String name) {
        Optional<Json> value = find(name);
        if (value.isPresent() && value.get() instanceof Json.Items list) {
            return list.values();
        }
        value.ifPresent(wrong -> mistaken(name, wrong, Kind.LIST));
        return List.of();
    }

    private Optional<String> asText(String name, Json value) {
        if (value instanceof Json.Text(String text, Json.Place _)) {
            return Optional.of(text);
        }
        mistaken(name, value, Kind.TEXT);
        return Optional.empty();
    }

    private Optional<String> asScalar(String name, Json value) {
        if (value instanceof Json.Text(String text, Json.Place _)) {
            return Optional.of(text);
        }
        if (value instanceof Json.Numeral(String number, Json.Place _)) {
            return Optional.of(number);
        }
        mistaken(name, value, Kind.NUMBER);
        return Optional.empty();
    }

    private void mistaken(String name, Json value, Kind wanted) {
        Json.Place place = value.place();
        flaws.add(
                Descriptor.FILE,
                place.line(),
                place.column(),
                "'" + name + "' is not of the kind that belongs here",
                "write " + wanted.words);
    }
}
