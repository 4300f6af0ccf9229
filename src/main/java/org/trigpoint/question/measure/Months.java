package org.trigpoint.question.measure;

import java.util.Arrays;
import java.util.List;

/// Points as the numbers that charts and forecasts take.
final class Months {
    private Months() {}

    /// One a point, NaN where missing.
    static double[] values(List<SeriesPoint> points) {
        return points.stream().mapToDouble(p -> p.value().known().orElse(Double.NaN)).toArray();
    }

    static long known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }
}
