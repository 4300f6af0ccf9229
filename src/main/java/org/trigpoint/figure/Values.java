package org.trigpoint.figure;

import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Values a unit apart; NaN where one is missing, which breaks their line.
record Values(List<Double> all) {
    Values {
        all = List.copyOf(all);
    }

    boolean present(int index) {
        return index >= 0 && index < all.size() && !Double.isNaN(all.get(index));
    }

    /// A value with a gap on either side, which a line alone would not show.
    boolean alone(int index) {
        return present(index) && !present(index - 1) && !present(index + 1);
    }

    OptionalInt last() {
        return IntStream.range(0, all.size()).filter(this::present).reduce((first, second) -> second);
    }

    boolean areWhole() {
        return IntStream.range(0, all.size()).filter(this::present).allMatch(i -> all.get(i) == Math.rint(all.get(i)));
    }

    XYSeriesCollection dataset() {
        return dataset(IntStream.range(0, all.size()).mapToObj(i -> new double[]{i, all.get(i)}).toList());
    }

    /// Values with the low and the high end of their intervals: where, value, low, high.
    static YIntervalSeriesCollection intervals(List<double[]> points) {
        YIntervalSeries series = new YIntervalSeries("");
        points.forEach(p -> series.add(p[0], p[1], p[2], p[3]));
        YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
        collection.addSeries(series);
        return collection;
    }

    /// Points in the order given.
    static XYSeriesCollection dataset(List<double[]> points) {
        XYSeries series = new XYSeries("", false);
        points.forEach(p -> series.add(p[0], p[1], false));
        return new XYSeriesCollection(series);
    }
}
