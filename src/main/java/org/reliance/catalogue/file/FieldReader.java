package org.reliance.catalogue.file;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what the descriptor says of one field. */
final class FieldReader {

    /**
     * Repetitions that the matcher would count through without looking at a character: of groups, which may be empty,
     * and any in the thousands.
     */
    private static final Pattern COSTLY = Pattern.compile("\\)\\{|\\{\\d{4,}|\\{\\d*,\\d{4,}");

    private static final Json.Members NO_MEMBERS = new Json.Members(Map.of(), new Json.Place(1, 1));

    private final Part part;
    private final Part constraints;

    FieldReader(Part part) {
        this.part = part;
        this.constraints = part.part("constraints").orElse(new Part(NO_MEMBERS, part.flaws()));
    }

    Field read() {
        if (!part.has("name")) {
            part.flaw("name", "the field has no name", "give it the name in the header of the table");
        }
        FieldType type = type();
        return new Field(
                part.text("name").orElse(""),
                type,
                constraints.truth("required"),
                constraints.truth("unique"),
                new HashSet<>(constraints.scalars("enum")),
                constraints.text("pattern").flatMap(this::shape),
                bound("minimum", type),
                bound("maximum", type),
                length("minLength"),
                length("maxLength"),
                part.place());
    }

    private FieldType type() {
        String name = part.text("type").orElse("string");
        Optional<FieldType> type = FieldType.find(name);
        if (type.isEmpty()) {
            part.flaw("type", "the type " + Flaw.quote(name) + " is not read here", "take string or number");
        }
        return type.orElse(FieldType.STRING);
    }

    private Optional<String> bound(String name, FieldType type) {
        Optional<String> bound = constraints.scalar(name);
        if (bound.isPresent() && !type.takes(bound.get())) {
            constraints.flaw(name, "'" + name + "' is not of the field's type", "write " + type.example());
            return Optional.empty();
        }
        return bound;
    }

    private Optional<Integer> length(String name) {
        Optional<String> length = constraints.scalar(name);
        if (length.isPresent() && !length.get().matches("\\d{1,9}")) {
            constraints.flaw(name, "'" + name + "' is no length", "write a whole number");
            return Optional.empty();
        }
        return length.map(Integer::valueOf);
    }

    private Optional<Field.Shape> shape(String regex) {
        if (regex.length() > Limits.PATTERN_CHARACTERS || COSTLY.matcher(regex).find()) {
            constraints.flaw(
                    "pattern",
                    "the pattern may take without end",
                    "keep it within " + Limits.PATTERN_CHARACTERS + " characters and repeat no group by number");
            return Optional.empty();
        }
        try {
            return Optional.of(new Field.Shape(Pattern.compile(regex), constraints.place("pattern")));
        } catch (PatternSyntaxException e) {
            constraints.flaw("pattern", "the pattern is none: " + e.getDescription(), "mend it");
            return Optional.empty();
        }
    }
}
