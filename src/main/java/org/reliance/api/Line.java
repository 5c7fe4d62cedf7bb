package org.reliance.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** One row of a listing while it is filled: whatever is absent says why. */
final class Line {

    private static final ResourceBundle REASONS = ResourceBundle.getBundle("org.reliance.api.absent", Locale.ENGLISH);

    private final SequencedMap<String, @Nullable Object> cells = new LinkedHashMap<>();
    private final SequencedMap<String, String> absent = new LinkedHashMap<>();

    static Line of(String id) {
        return new Line().with("id", id);
    }

    /** A row, or a part of one, that goes by no name of its own. */
    static Line nameless() {
        return new Line();
    }

    Line with(String column, Object value) {
        cells.put(column, value);
        return this;
    }

    /** A value that may be absent, for the reason that the bundle gives under that key. */
    Line with(String column, Optional<?> value, String reason) {
        return withReason(column, value, REASONS.getString(reason));
    }

    /** A value that may be absent, for a reason in words. */
    Line withReason(String column, Optional<?> value, String reason) {
        cells.put(column, value.orElse(null));
        if (value.isEmpty()) {
            absent.put(column, reason);
        }
        return this;
    }

    SequencedMap<String, @Nullable Object> row() {
        cells.put("absent", Collections.unmodifiableSequencedMap(absent));
        return cells;
    }
}
