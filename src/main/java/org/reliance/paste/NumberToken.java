package org.reliance.paste;

import java.util.List;
import java.util.Optional;

/**
 * A number as it is written, before it is known which mark is the decimal one.
 *
 * @param isNegative by a minus sign or by parentheses
 * @param digits the digits between the marks; the first is empty where a mark leads
 * @param marks the marks between them, one fewer than {@code digits}
 * @param exponent the power of ten
 * @param prefix what stands before it, such as a currency
 * @param suffix what stands behind it: a unit, a scale or flags
 * @param isGlued whether the suffix follows the digits without a space
 * @param note footnote marks that were taken off; may be empty
 */
record NumberToken(
        boolean isNegative,
        List<String> digits,
        List<Character> marks,
        int exponent,
        String prefix,
        String suffix,
        boolean isGlued,
        String note) {

    private static final int GROUP = 3;

    NumberToken {
        digits = List.copyOf(digits);
        marks = List.copyOf(marks);
    }

    /** The number under that decimal mark; empty where it is not written so, or too large. */
    Optional<Double> value(DecimalMark mark) {
        int last = marks.size() - 1;
        boolean hasDecimals = last >= 0 && marks.get(last) == mark.character();
        int whole = hasDecimals ? last : marks.size();
        if (!isGrouped(whole, mark) || (digits.getFirst().isEmpty() && !(hasDecimals && whole == 0))) {
            return Optional.empty();
        }
        String plain = (isNegative ? "-" : "")
                + String.join("", digits.subList(0, whole + 1))
                + (hasDecimals ? "." + digits.getLast() : "")
                + "e"
                + exponent;
        return Optional.of(Double.parseDouble(plain)).filter(Double::isFinite);
    }

    /** Whether the first marks are one grouping mark with groups of three behind it. */
    private boolean isGrouped(int count, DecimalMark mark) {
        if (count == 0) {
            return true;
        }
        String first = digits.getFirst();
        return first.length() <= GROUP
                && !first.isEmpty()
                && first.charAt(0) != '0'
                && digits.subList(1, count + 1).stream().allMatch(group -> group.length() == GROUP)
                && marks.subList(0, count).stream()
                        .allMatch(each -> each != mark.character() && each.equals(marks.getFirst()));
    }

    /** Whether it has no mark at all. */
    boolean isBare() {
        return marks.isEmpty();
    }

    /** Whether its one mark is a point or a comma with three digits behind it, so that the mark may group or be decimal. */
    boolean isOpen() {
        return value(DecimalMark.POINT).isPresent()
                && value(DecimalMark.COMMA).isPresent()
                && !value(DecimalMark.POINT).equals(value(DecimalMark.COMMA));
    }

    /** Whether it could be called a year: four digits and nothing else. */
    boolean isPlainInteger() {
        return isBare() && exponent == 0 && prefix.isEmpty() && suffix.isEmpty();
    }
}
