package org.reliance.trend;

import java.util.function.Function;

/** A series said in other words, or the reason why it cannot be. */
public sealed interface Transformed permits Series, Refusal {

    /** One more transformation after this; a refusal stays what it is. */
    default Transformed then(Function<Series, Transformed> next) {
        return switch (this) {
            case Refusal refusal -> refusal;
            case Series series -> next.apply(series);
        };
    }
}
