package org.reliance.catalogue.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> TEXT_FORMATS = Set.of("default", "email", "uri", "binary", "uuid");

    private final Part constraints;
    private final Set<String> missing;

    /**
     * A reader of one field.
     *
     * @param missing what its table takes for an empty cell
     */
    FieldReader(Part part, Set<String> missing) {
        this.part = part;
        this.missing = part.has("missingValues") ? Set.copyOf(part.values("missingValues")) : missing;
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
                form(type),
                missing,
                constraints.truth("required"),
                constraints.truth("unique"),
                allowed(),
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

    /** The values of an enumeration, or the categories that stand for one. */
    private Set<String> allowed() {
        Set<String> allowed = new HashSet<>(constraints.scalars("enum"));
        return allowed.isEmpty() ? new HashSet<>(part.values("categories")) : allowed;
    }

    private CellForm form(FieldType type) {
        return switch (type) {
            case NUMBER, INTEGER -> number(type);
            case DATE, TIME, DATETIME -> time(type);
            case BOOLEAN -> truth();
            case STRING -> plain(TEXT_FORMATS);
            case ANY, YEAR, YEARMONTH -> plain(Set.of("default"));
        };
    }

    private CellForm plain(Set<String> formats) {
        String format = format();
        if (!formats.contains(format)) {
            refuseFormat(format, "take the format out");
        }
        return CellForm.PLAIN;
    }

    private CellForm number(FieldType type) {
        plain(Set.of("default"));
        Optional<Character> group = mark("groupChar");
        char decimal = type == FieldType.NUMBER ? mark("decimalChar").orElse('.') : '.';
        boolean isBare = !part.has("bareNumber") || part.truth("bareNumber");
        if (group.filter(mark -> mark == decimal && type == FieldType.NUMBER).isPresent()) {
            part.flaw("groupChar", "the groups and the decimals of a number have the same mark", "let them differ");
            return CellForm.PLAIN;
        }
        return group.isEmpty() && decimal == '.' && isBare
                ? CellForm.PLAIN
                : CellForm.OfNumber.of(decimal, group, isBare, type == FieldType.INTEGER);
    }

    private Optional<Character> mark(String name) {
        Optional<String> text = part.text(name).filter(mark -> !mark.isEmpty());
        boolean isMark = text.map(mark -> mark.length() == 1 && "+-eE".indexOf(mark.charAt(0)) < 0)
                .orElse(true);
        if (!isMark || text.filter(mark -> Character.isDigit(mark.charAt(0))).isPresent()) {
            part.flaw(name, "the '" + name + "' is not one mark", "write one character, such as a comma or a space");
            return Optional.empty();
        }
        return text.map(mark -> mark.charAt(0));
    }

    private CellForm time(FieldType type) {
        String format = format();
        if (format.equals("default")) {
            return CellForm.PLAIN;
        }
        Optional<CellForm> form = TimePattern.of(type, format);
        if (form.isEmpty()) {
            refuseFormat(format, "write every part with %Y, %m, %d, %b, %B, %H, %M, %S or %z, or leave the format out");
        }
        return form.orElse(CellForm.PLAIN);
    }

    private CellForm truth() {
        plain(Set.of("default"));
        if (!part.has("trueValues") && !part.has("falseValues")) {
            return CellForm.PLAIN;
        }
        Set<String> trues = words("trueValues", List.of("true", "True", "TRUE", "1"));
        Set<String> falses = words("falseValues", List.of("false", "False", "FALSE", "0"));
        if (trues.stream().anyMatch(falses::contains)) {
            part.flaw("trueValues", "a word means both true and false", "let the two lists differ");
        }
        return new CellForm.OfTruth(trues, falses);
    }

    private Set<String> words(String name, List<String> usual) {
        return new HashSet<>(part.has(name) ? part.texts(name) : usual);
    }

    private String format() {
        return part.text("format").orElse("default");
    }

    private void refuseFormat(String format, String cure) {
        part.flaw("format", "the format " + Flaw.quote(format) + " is not read here", cure);
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
            constraints.flaw("pattern", "the pattern is none: " + e.getDescription(), "correct it");
            return Optional.empty();
        }
    }
}
