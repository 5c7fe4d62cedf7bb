package org.reliance.parts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notices as one text: a line for each part with its licence and the numbers of its texts, and each text once below,
 * since a hundred parts share the Apache License.
 */
final class Notices {

    private static final Pattern TEXT = Pattern.compile("(?i)(.*[-_.])?(licen[cs]e|notice|copying)([-_.].*)?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String RULE = "-".repeat(100);

    /** Numbers by texts without their line breaks: two copies of a licence differ in those. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private final StringBuilder parts = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();

    /** Whether a file of this name is a licence or a notice. */
    static boolean isText(String fileName) {
        return TEXT.matcher(fileName).matches() && !fileName.endsWith(".class");
    }

    /** Adds parts under a heading, by their names. */
    Notices add(String heading, List<Part> found) {
        parts.append('\n').append(heading).append("\n\n");
        found.stream()
                .sorted(Comparator.comparing(Part::name))
                .forEach(part -> parts.append("  %s, %s, %s\n".formatted(part, part.licence(), references(part))));
        return this;
    }

    private String references(Part part) {
        return part.texts().stream()
                .map(this::number)
                .distinct()
                .map("[%d]"::formatted)
                .collect(Collectors.joining(" "));
    }

    private int number(String text) {
        String key = SPACE.matcher(text).replaceAll(" ").strip();
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int next = numbers.size() + 1;
        numbers.put(key, next);
        texts.append("\n%s\n[%d]\n\n%s\n".formatted(RULE, next, text.strip()));
        return next;
    }

    @Override
    public String toString() {
        return """
                Third-party software and fonts in Reliance

                Reliance is under the Apache License 2.0. It holds the parts below, made by others, each under its own
                licence; the numbers lead to the texts of licences and notices that follow.
                """ + parts + texts;
    }
}
