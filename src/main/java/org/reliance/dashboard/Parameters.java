package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The parameters of an address while they are read: each is taken out once, and what cannot be understood is left at its
 * default and named in a notice {@code notice.<key>}.
 */
final class Parameters {

    private static final int LONGEST_TEXT = 40;
    private static final int MOST_OF_A_LIST = 60;

    private final Map<String, String> rest = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Words words;

    /**
     * Parameters still unread.
     *
     * @param given key to values, as a web server decodes them; of several values the first counts
     */
    Parameters(Map<String, ? extends Collection<String>> given, Words words) {
        this.words = words;
        given.forEach((key, values) -> {
            rest.put(key, values.stream().findFirst().orElse(""));
            if (values.size() > 1) {
                notices.add(words.notice(key, "notice.twice", cut(key)));
            }
        });
    }

    <T> Optional<T> take(String key, Function<String, Optional<T>> reader) {
        know(key);
        String text = rest.remove(key);
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            notice(key, text);
        }
        return value;
    }

    /** Values between commas, each once; one that the reader does not know spoils the whole list. */
    List<String> takeList(String key, Function<String, Optional<String>> reader) {
        return take(key, text -> {
                    List<Optional<String>> values = Arrays.stream(text.split(",", MOST_OF_A_LIST))
                            .distinct()
                            .map(reader)
                            .toList();
                    return values.stream().allMatch(Optional::isPresent)
                            ? Optional.of(
                                    values.stream().flatMap(Optional::stream).toList())
                            : Optional.<List<String>>empty();
                })
                .orElse(List.of());
    }

    void notice(String key, String text) {
        notices.add(words.notice(key, "notice." + key, cut(text)));
    }

    void add(Notice notice) {
        notices.add(notice);
    }

    /** Says that a key would have been understood, had it been there. */
    void know(String key) {
        known.add(key);
    }

    /** The keys that would have been understood, in the order in which they were asked for. */
    Set<String> known() {
        return known;
    }

    /** What nobody has taken yet. */
    Map<String, String> rest() {
        return rest;
    }

    List<Notice> notices() {
        return notices;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
