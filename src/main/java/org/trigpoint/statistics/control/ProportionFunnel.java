package org.trigpoint.statistics.control;

import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Proportion;

/// A funnel of proportions, as shares from 0 to 1. The limits are Wilson's interval of the common share at the size of
/// the area.
///
/// @param overall all areas together
public record ProportionFunnel(Proportion overall) implements Funnel {
    @Override
    public double centre() {
        return overall.share();
    }

    @Override
    public double value(long count, double size) {
        return count / size;
    }

    @Override
    public Interval limits(double size, double confidence) {
        return Proportion.interval(centre(), size, confidence);
    }
}
