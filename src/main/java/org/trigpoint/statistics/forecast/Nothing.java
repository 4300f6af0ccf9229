package org.trigpoint.statistics.forecast;

import org.trigpoint.statistics.Interval;

/// No months are left, so nothing is to come.
record Nothing() implements Prediction {
    @Override
    public double mean() {
        return 0;
    }

    @Override
    public double chanceOfAtMost(double count) {
        return count >= 0 ? 1 : 0;
    }

    @Override
    public Interval interval(double confidence) {
        return new Interval(0, 0);
    }
}
