package org.reliance.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of periods without what publishers hang on it: footnote marks, flags, a second spelling in brackets.
 *
 * @param text the period or number
 * @param note what was taken off; empty where nothing was
 */
record Marked(String text, String note) {

    private static final int LONGEST = 60;
    private static final Pattern BRACKETS = Pattern.compile("(.{1,30}?) ?(\\[[^\\]]{1,12}\\]|\\([\\p{L}. ]{1,16}\\))");
    private static final Pattern YEAR_WITH_FLAG = Pattern.compile("(\\d{4}) ?([befpr]|[BEFPR])");
    private static final Pattern OTHER_YEAR = Pattern.compile("\\[YR(\\d{4})\\]");

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
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches() && isSameYear(brackets.group(1), brackets.group(2))) {
            boolean isYear = OTHER_YEAR.matcher(brackets.group(2)).matches();
            return new Marked(Cell.trim(brackets.group(1)), note + (isYear ? "" : brackets.group(2)));
        }
        Matcher flagged = YEAR_WITH_FLAG.matcher(text);
        return flagged.matches() && Flags.areFlags(flagged.group(2))
                ? new Marked(flagged.group(1), note + flagged.group(2))
                : new Marked(text, note);
    }

    /** {@code 2015 [YR2015]}, as the World Bank writes, names one year twice. */
    private static boolean isSameYear(String year, String brackets) {
        Matcher other = OTHER_YEAR.matcher(brackets);
        return !other.matches() || other.group(1).equals(year);
    }
}
