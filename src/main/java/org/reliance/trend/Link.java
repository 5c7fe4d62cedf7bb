package org.reliance.trend;

/** The scale of y on which a model is linear. */
enum Link {
    IDENTITY {
        @Override
        double toModel(double y) {
            return y;
        }

        @Override
        double toReader(double fitted) {
            return fitted;
        }

        @Override
        double slopeToReader(double slope) {
            return slope;
        }
    },
    LOGARITHM {
        @Override
        double toModel(double y) {
            return Math.log(y);
        }

        @Override
        double toReader(double fitted) {
            return Math.exp(fitted);
        }

        // The growth rate in per cent.
        @Override
        double slopeToReader(double slope) {
            return 100 * Math.expm1(slope);
        }
    };

    abstract double toModel(double y);

    abstract double toReader(double fitted);

    abstract double slopeToReader(double slope);

    Interval toReader(Interval fitted) {
        return Interval.of(toReader(fitted.low()), toReader(fitted.high()));
    }

    Interval slopeToReader(Interval slope) {
        return Interval.of(slopeToReader(slope.low()), slopeToReader(slope.high()));
    }
}
