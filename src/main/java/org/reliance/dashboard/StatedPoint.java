package org.reliance.dashboard;

import org.reliance.figure.Statement;
import org.reliance.quantity.Reading;
import org.reliance.trend.DataPoint;

/** A statement as a point of a series: in the middle of its time, with the bounds that its source gives. */
final class StatedPoint {

    private StatedPoint() {}

    /**
     * The point; for a range its middle stands in, and whoever shows it has to say so.
     *
     * @throws IllegalStateException where the statement has no number
     */
    static DataPoint of(Statement statement) {
        double at = (statement.from() + statement.until()) / 2;
        return switch (statement.reading()) {
            case Reading.Value(double value) -> DataPoint.of(at, value);
            case Reading.Around(double value, double low, double high) ->
                DataPoint.of(at, value).withRange(low, high);
            case Reading.Between(double low, double high) -> DataPoint.between(at, low, high);
            case Reading.Absent _ -> throw new IllegalStateException("an absent reading is not drawn");
        };
    }
}
