package org.reliance.trend;

import java.util.Optional;

/**
 * One value of a series, said in another way.
 *
 * @param stated the value as stated
 * @param base what it was held against: the value before, the base of an index, the whole of a share, the sum so far;
 *     empty where there is none
 * @param result the new value with its range by interval arithmetic, or the reason why it is undefined
 */
public record Restated(DataPoint stated, Optional<DataPoint> base, Restatement result) {
    static Restated absent(DataPoint stated, Refusal reason) {
        return new Restated(stated, Optional.empty(), reason);
    }
}
