package org.reliance.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to draw a trend. Its name and the sentence on when to use it are in the bundle under {@code method.}. */
public enum Method {
    OLS,
    WLS,
    LOG_LINEAR,
    QUADRATIC,
    THEIL_SEN,
    LOESS,
    BROKEN_LINE;

    /** The name in addresses and in the API, such as {@code log-linear}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The method of that id. */
    public static Optional<Method> findById(String id) {
        return Arrays.stream(values()).filter(method -> method.id().equals(id)).findFirst();
    }

    /** What it is called, for a menu. */
    public Remark title() {
        return Remark.of("method." + id());
    }

    /** One sentence on when to use it. */
    public Remark use() {
        return Remark.of("method." + id() + ".use");
    }

    /**
     * Why these points cannot carry this method; empty when they can. Nothing of the trend is explained for that, so numbers
     * that outgrow what a double holds are refused only when the trend is asked for.
     */
    public Optional<Refusal> findRefusal(List<DataPoint> points, Options options) {
        return Attempt.of(this, points, options) instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
    }
}
