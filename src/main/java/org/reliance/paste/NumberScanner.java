package org.reliance.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads one cell from left to right, each character once: sign or parenthesis, what stands before the digits, digits with
 * their marks, exponent, what stands behind. Which mark is decimal is left to the column.
 */
final class NumberScanner {

    static final int LONGEST = 60;

    /** What publishers write for "no number", in lower case. */
    private static final Set<String> MISSING = Set.of(
            "",
            ":",
            ".",
            "..",
            "...",
            "…",
            "-",
            "–",
            "—",
            "−",
            "--",
            "---",
            "n/a",
            "n.a.",
            "n.a",
            "na",
            "#n/a",
            "nan",
            "null",
            "none",
            "nil",
            "x",
            "n.d.",
            "nd",
            "n/d",
            "no data",
            "not available",
            "missing",
            "(na)",
            "*",
            "**",
            "–,–");

    private static final String MINUS = "-−–\u2010\u2011\u2012";
    private static final String APOSTROPHES = "'’ʼ";
    private static final String SUPERSCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹⁾⁽";
    private static final String NOTE_MARKS = "*†‡§";
    private static final Set<String> ABOUT =
            Set.of("~", "≈", "∼", "c.", "ca.", "ca", "circa", "about", "approx.", "approx", "±");
    private static final int LONGEST_EXPONENT = 3;

    private final String cell;
    private int at;
    private boolean isNegative;
    private boolean isSigned;
    private boolean isInParentheses;
    private String note = "";

    private NumberScanner(String cell) {
        this.cell = cell;
    }

    /** What the cell says; blanks around it must be gone. */
    static Scan scan(String cell) {
        if (cell.length() > LONGEST) {
            return fault("too-long", Cell.shorten(cell), LONGEST);
        }
        if (MISSING.contains(cell.toLowerCase(Locale.ROOT))) {
            return new Scan.Absent(cell, "");
        }
        if (cell.charAt(0) == ':' && Flags.areFlags(Cell.trim(cell.substring(1)))) {
            return new Scan.Absent(":", Cell.trim(cell.substring(1)));
        }
        return new NumberScanner(cell).number();
    }

    private static Scan fault(String key, Object... arguments) {
        return new Scan.Fault(Words.say("cell." + key, arguments));
    }

    private Scan number() {
        int end = withoutNotes();
        StringBuilder prefix = new StringBuilder();
        while (at < end && !isDigit(cell.charAt(at)) && !isLeadingMark(end)) {
            char c = cell.charAt(at);
            if (MINUS.indexOf(c) >= 0 || c == '+') {
                if (isSigned || isInParentheses) {
                    return unreadable();
                }
                isSigned = true;
                isNegative = c != '+';
            } else if (c == '(') {
                if (isSigned || isInParentheses) {
                    return unreadable();
                }
                isInParentheses = true;
                isNegative = true;
            } else {
                prefix.append(c);
            }
            at++;
        }
        String before = Cell.trim(prefix.toString());
        if (at == end || !Units.isCurrency(before)) {
            return unreadable();
        }
        List<String> digits = new ArrayList<>();
        List<Character> marks = new ArrayList<>();
        digits(end, digits, marks);
        int exponent = exponent(end);
        return behind(end, before, digits, marks, exponent);
    }

    private Scan behind(int end, String before, List<String> digits, List<Character> marks, int exponent) {
        String rest = cell.substring(at, end);
        int parenthesis = rest.lastIndexOf(')');
        if (isInParentheses) {
            if (parenthesis < 0 || rest.indexOf(')') != parenthesis) {
                return unreadable();
            }
            rest = rest.substring(0, parenthesis) + rest.substring(parenthesis + 1);
        }
        String suffix = Cell.trim(rest);
        if (!suffix.isEmpty() && !Flags.areFlags(suffix) && !Units.canBeUnit(suffix)) {
            return unreadable();
        }
        boolean isGlued = !suffix.isEmpty() && rest.charAt(0) == suffix.charAt(0);
        return new Scan.Found(new NumberToken(isNegative, digits, marks, exponent, before, suffix, isGlued, note));
    }

    /** Takes footnote marks off the end; answers where the rest ends. */
    private int withoutNotes() {
        int end = cell.length();
        int from = end;
        while (from > 1) {
            char last = cell.charAt(from - 1);
            int opened =
                    last == ']' ? cell.lastIndexOf('[', from - 1) : last == ')' ? cell.lastIndexOf('(', from - 1) : -1;
            if (NOTE_MARKS.indexOf(last) >= 0 || (SUPERSCRIPTS.indexOf(last) >= 0 && isBehindDigit(from - 1))) {
                from--;
            } else if (opened > 0 && isNote(cell.substring(opened + 1, from - 1), last)) {
                from = opened;
            } else if (Cell.isSpace(last)) {
                from--;
            } else {
                break;
            }
        }
        note = Cell.trim(cell.substring(from, end));
        return from;
    }

    /** A superscript behind a letter belongs to a unit, as in m³. */
    private boolean isBehindDigit(int position) {
        int before = position;
        while (before > 0 && SUPERSCRIPTS.indexOf(cell.charAt(before - 1)) >= 0) {
            before--;
        }
        return before > 0 && !Character.isLetter(cell.charAt(before - 1));
    }

    /** Letters in parentheses, or anything short in brackets. */
    private static boolean isNote(String inner, char closing) {
        return !inner.isEmpty()
                && inner.length() <= 16
                && (closing == ']' || inner.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == ' '))
                && !Units.isScale(inner)
                && !Units.isCurrency(inner);
    }

    private void digits(int end, List<String> digits, List<Character> marks) {
        StringBuilder group = new StringBuilder();
        while (at < end) {
            char c = cell.charAt(at);
            if (isDigit(c)) {
                group.append(c);
            } else if (isMark(c) && at + 1 < end && isDigit(cell.charAt(at + 1))) {
                digits.add(group.toString());
                marks.add(Cell.isSpace(c) ? ' ' : APOSTROPHES.indexOf(c) >= 0 ? '\'' : c);
                group.setLength(0);
            } else {
                break;
            }
            at++;
        }
        digits.add(group.toString());
    }

    /** E, a sign and up to three digits, where they stand directly behind the digits. */
    private int exponent(int end) {
        if (at + 1 >= end || (cell.charAt(at) != 'e' && cell.charAt(at) != 'E')) {
            return 0;
        }
        int from = at + 1;
        boolean isMinus = MINUS.indexOf(cell.charAt(from)) >= 0;
        if (isMinus || cell.charAt(from) == '+') {
            from++;
        }
        int until = from;
        while (until < end && until - from < LONGEST_EXPONENT && isDigit(cell.charAt(until))) {
            until++;
        }
        if (until == from) {
            return 0;
        }
        at = until;
        int power = Integer.parseInt(cell.substring(from, until));
        return isMinus ? -power : power;
    }

    private boolean isLeadingMark(int end) {
        char c = cell.charAt(at);
        return (c == '.' || c == ',')
                && at + 1 < end
                && isDigit(cell.charAt(at + 1))
                && (at == 0 || !Character.isLetter(cell.charAt(at - 1)));
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',' || Cell.isSpace(c) || APOSTROPHES.indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Why the cell is no number, as exactly as it can be said. */
    private Scan unreadable() {
        String shown = Cell.shorten(cell);
        String lower = cell.toLowerCase(Locale.ROOT);
        char first = cell.charAt(0);
        if (cell.chars().anyMatch(c -> Character.isDigit(c) && !isDigit((char) c))
                || cell.codePoints().anyMatch(c -> c > 0xffff && Character.isDigit(c))) {
            return fault("foreign-digits", shown);
        }
        if (first == '=' || first == '#' || first == '@') {
            return fault("formula", shown);
        }
        if ("<>≤≥".indexOf(first) >= 0) {
            return fault("bound", shown);
        }
        if (ABOUT.stream().anyMatch(lower::startsWith) && lower.chars().anyMatch(c -> isDigit((char) c))) {
            return fault("about", shown);
        }
        if (isRange()) {
            return fault("range", shown);
        }
        return fault("no-number", shown);
    }

    /** Whether a dash or "to" stands between two digits. */
    private boolean isRange() {
        int gap = -1;
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (isDigit(c) && gap >= 0) {
                return true;
            }
            if (isDigit(cell.charAt(i - 1)) && !isDigit(c)) {
                String rest = Cell.trim(cell.substring(i, Math.min(cell.length(), i + 5)));
                gap = !rest.isEmpty()
                                && (MINUS.indexOf(rest.charAt(0)) >= 0
                                        || rest.startsWith("—")
                                        || rest.startsWith("to ")
                                        || rest.startsWith("±"))
                        ? i
                        : -1;
            }
        }
        return false;
    }
}
