package org.reliance.dashboard;

import java.util.List;
import java.util.Map;

/** English words that a reader would take for the same: singular and plural, British and American, written out and short. */
final class Spelling {

    /** Shorter words have no ending that could be told from the word. */
    private static final int SHORTEST = 4;

    private static final Map<String, String> SHORT =
            Map.of("billion", "bn", "million", "m", "dollar", "usd", "maneuver", "manoeuvre");

    private record Ending(String from, String to) {}

    private static final List<Ending> PLURALS = List.of(
            new Ending("ies", "y"),
            new Ending("sses", "ss"),
            new Ending("xes", "x"),
            new Ending("ches", "ch"),
            new Ending("shes", "sh"),
            new Ending("ss", "ss"),
            new Ending("us", "us"),
            new Ending("is", "is"),
            new Ending("s", ""));

    private static final List<Ending> SPELLINGS = List.of(
            new Ending("amme", "am"),
            new Ending("tre", "ter"),
            new Ending("our", "or"),
            new Ending("isation", "ization"),
            new Ending("ise", "ize"));

    private Spelling() {}

    /**
     * One form for all spellings of a word.
     *
     * @param word folded
     */
    static String canonical(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        String one = replaceFirst(PLURALS, word);
        return SHORT.getOrDefault(one, replaceFirst(SPELLINGS, one));
    }

    /** Whether it is a form that stands for longer words. */
    static boolean isForm(String word) {
        return word.length() >= SHORTEST || SHORT.containsValue(word);
    }

    private static String replaceFirst(List<Ending> endings, String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending.from()))
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.from().length()) + ending.to())
                .orElse(word);
    }

    /**
     * Whether one word is the other with a slip of the fingers: a letter too many, too few or another, or two that have
     * changed places; two slips in a long word. The first letter is seldom wrong.
     */
    static boolean isSlip(String one, String other) {
        int most = slips(one);
        return most > 0
                && Math.abs(one.length() - other.length()) <= most
                && one.charAt(0) == other.charAt(0)
                && distance(one, other) <= most;
    }

    private static int slips(String word) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < 2 * SHORTEST ? 1 : 2;
    }

    /** The optimal string alignment distance of Damerau and Levenshtein. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
                cost[i][j] =
                        Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (isSame ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
