package org.reliance.dashboard;

import java.util.List;

/**
 * One way to narrow a list down.
 *
 * @param key its name in an address
 * @param label its name for readers
 * @param options what may be chosen; none where any text may be given
 */
public record Filter(String key, String label, List<Option> options) {

    /**
     * One thing to choose.
     *
     * @param id in an address
     * @param label for readers
     */
    public record Option(String id, String label) {}

    public Filter {
        options = List.copyOf(options);
    }

    /** A filter that takes any text. */
    static Filter ofText(String key, String label) {
        return new Filter(key, label, List.of());
    }

    public boolean isText() {
        return options.isEmpty();
    }

    boolean takes(String text) {
        return isText() || options.stream().anyMatch(option -> option.id().equals(text));
    }
}
