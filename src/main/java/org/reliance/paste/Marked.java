package org.reliance.paste;

import org.reliance.quantity.BoundedPattern;

/**
 * A cell of periods without what publishers hang on it: footnote marks, flags, a second spelling in brackets.
 *
 * @param text the period or number
 * @param note what was taken off; empty where nothing was
 */
record Marked(String text, String note) {

    private static final int LONGEST = 60;
    private static final BoundedPattern BRACKETS =
            BoundedPattern.of(LONGEST, "(.{1,30}?) ?(\\[[^\\]]{1,12}\\]|\\([\\p{L}. ]{1,16}\\))");
    private static final BoundedPattern YEAR_WITH_FLAG = BoundedPattern.of(6, "(\\d{4}) ?([befpr]|[BEFPR])");
    private static final BoundedPattern OTHER_YEAR = BoundedPattern.of(8, "\\[YR(\\d{4})\\]");

    static Marked of(String cell) {
        if (cell.length() > LONGEST) {
            return new Marked(cell, "");
        }
        int end = cell.length();
        while (end > 1 && "*†‡§:¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(cell.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = Cell.trim(cell.substring(0, end));
        String note = cell.substring(end);
        return BRACKETS.match(text)
                .filter(it -> isSameYear(it.group(1), it.group(2)))
                .map(it ->
                        new Marked(Cell.trim(it.group(1)), note + (OTHER_YEAR.matches(it.group(2)) ? "" : it.group(2))))
                .or(() -> YEAR_WITH_FLAG
                        .match(text)
                        .filter(it -> Flags.areFlags(it.group(2)))
                        .map(it -> new Marked(it.group(1), note + it.group(2))))
                .orElse(new Marked(text, note));
    }

    /** {@code 2015 [YR2015]}, as the World Bank writes, names one year twice. */
    private static boolean isSameYear(String year, String brackets) {
        return OTHER_YEAR
                .match(brackets)
                .map(other -> other.group(1))
                .orElse(year)
                .equals(year);
    }
}
