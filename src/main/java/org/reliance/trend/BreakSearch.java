package org.reliance.trend;

import java.util.List;

/** The answer to "where does the line change most, and is that more than chance?": a scan, or why there is none. */
public sealed interface BreakSearch permits BreakScan, Refusal {

    /** Chow's F at every x that leaves enough points on either side, and the largest of them. */
    static BreakSearch over(List<DataPoint> points, Options options) {
        return switch (Sample.of(points, options)) {
            case Refusal refusal -> refusal;
            case Sample sample -> BreakScan.of(sample, options);
        };
    }
}
