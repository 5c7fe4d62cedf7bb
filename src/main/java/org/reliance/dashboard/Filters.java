package org.reliance.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * How a list is narrowed down, as the query of its address says.
 *
 * @param chosen key of a filter to what was chosen, in the order in which the filters are offered; never empty text
 */
public record Filters(SequencedMap<String, String> chosen) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_QUOTE = 40;

    /** What was understood of an address, and what was not. */
    public record Parsed(Filters filters, List<Notice> notices) {
        public Parsed {
            notices = List.copyOf(notices);
        }
    }

    public Filters {
        chosen = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(chosen));
    }

    /** Nothing is left out. */
    public static Filters none() {
        return new Filters(new LinkedHashMap<>());
    }

    /** Reads the parameters of an address; what is not offered is named in a notice. */
    static Parsed parse(List<Filter> offered, Map<String, ? extends Collection<String>> parameters, Words words) {
        List<Notice> notices = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        parameters.forEach((key, values) -> {
            given.put(key, values.stream().findFirst().orElse("").strip());
            if (values.size() > 1) {
                notices.add(words.notice(key, "notice.twice", cut(key, LONGEST_QUOTE)));
            }
        });
        SequencedMap<String, String> chosen = new LinkedHashMap<>();
        for (Filter filter : offered) {
            String text = given.remove(filter.key());
            if (text == null || text.isEmpty()) {
                continue;
            }
            if (filter.takes(text)) {
                chosen.put(filter.key(), cut(text, LONGEST_TEXT));
            } else {
                notices.add(words.notice(filter.key(), "notice.filter", filter.label(), cut(text, LONGEST_QUOTE)));
            }
        }
        given.keySet().forEach(key -> notices.add(words.notice(key, "notice.unknown", cut(key, LONGEST_QUOTE))));
        return new Parsed(new Filters(chosen), notices);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(chosen.get(key));
    }

    /** Whether nothing is asked of the key, or what is asked is this. */
    boolean takes(String key, String value) {
        return find(key).map(value::equals).orElse(true);
    }

    /** The same with another choice for one key; nothing takes the filter away. */
    public Filters with(String key, Optional<String> value) {
        SequencedMap<String, String> other = new LinkedHashMap<>(chosen);
        other.remove(key);
        value.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> other.put(key, text));
        return new Filters(other);
    }

    /** The query of an address, without the question mark; empty when nothing is left out. */
    public String text() {
        return chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
