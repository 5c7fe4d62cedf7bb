package org.reliance.render;

/** Text in which TeX finds no command. */
final class TeX {

    private TeX() {}

    /** On one line. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder();
        Reference.line(text).codePoints().forEach(character -> {
            switch (character) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '%', '#', '_' -> safe.append('\\').appendCodePoint(character);
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** An address is read letter by letter; only what would end the field has no place in it. */
    static String address(String address) {
        return Reference.line(address).replaceAll("[\\\\{}]", "");
    }
}
