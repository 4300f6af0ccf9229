package org.trigpoint.figure.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The partition of sorted values into classes with the least sum of squared distances from the class means. Dynamic
/// programming over the distinct values; the best start of the last class never moves down as values are added, so
/// each row is filled by halving, in k · n · log n steps, and 35,000 areas take milliseconds.
final class NaturalBreaks {
    private final double[] distinct;
    private final double[] weight;
    private final double[] sum;
    private final double[] squares;
    private final int classes;

    private NaturalBreaks(double[] distinct, double[][] sums, int classes) {
        this.distinct = distinct;
        this.weight = sums[0];
        this.sum = sums[1];
        this.squares = sums[2];
        this.classes = classes;
    }

    static NaturalBreaks of(double[] sorted, int classes) {
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        return new NaturalBreaks(distinct, runningSums(sorted, distinct), Math.min(classes, distinct.length));
    }

    // Values are taken from their mean first: squares of large numbers that differ little lose their difference.
    private static double[][] runningSums(double[] sorted, double[] distinct) {
        double[][] sums = new double[3][distinct.length + 1];
        double mean = Arrays.stream(sorted).average().orElse(0);
        int next = 0;
        for (int i = 0; i < distinct.length; i++) {
            int times = 0;
            while (next < sorted.length && sorted[next] == distinct[i]) {
                times++;
                next++;
            }
            double centred = distinct[i] - mean;
            sums[0][i + 1] = sums[0][i] + times;
            sums[1][i + 1] = sums[1][i] + times * centred;
            sums[2][i + 1] = sums[2][i] + times * centred * centred;
        }
        return sums;
    }

    /// The highest value of each class but the last.
    List<Double> breaks() {
        List<Double> breaks = new ArrayList<>();
        if (classes < 2) {
            return breaks;
        }
        int[][] starts = starts();
        int end = distinct.length - 1;
        for (int c = classes - 1; c > 0; c--) {
            end = starts[c][end] - 1;
            breaks.addFirst(distinct[end]);
        }
        return breaks;
    }

    // starts[c][j]: where the last class begins when the values to j make c + 1 classes.
    private int[][] starts() {
        int n = distinct.length;
        int[][] starts = new int[classes][n];
        double[] cost = new double[n];
        for (int j = 0; j < n; j++) {
            cost[j] = within(0, j);
        }
        for (int c = 1; c < classes; c++) {
            Row row = new Row(cost, starts[c]);
            row.fill(new Span(c, n - 1), new Span(c, n - 1));
            cost = row.cost;
        }
        return starts;
    }

    private record Span(int from, int to) {}

    // The least cost of one class more than in the row before, for the values to each end.
    private final class Row {
        private final double[] previous;
        private final double[] cost;
        private final int[] starts;

        Row(double[] previous, int[] starts) {
            this.previous = previous;
            this.cost = new double[previous.length];
            this.starts = starts;
        }

        void fill(Span ends, Span candidates) {
            if (ends.from > ends.to) {
                return;
            }
            int middle = (ends.from + ends.to) >>> 1;
            int best = candidates.from;
            cost[middle] = Double.POSITIVE_INFINITY;
            for (int start = candidates.from; start <= Math.min(middle, candidates.to); start++) {
                double sum = previous[start - 1] + within(start, middle);
                if (sum < cost[middle]) {
                    cost[middle] = sum;
                    best = start;
                }
            }
            starts[middle] = best;
            fill(new Span(ends.from, middle - 1), new Span(candidates.from, best));
            fill(new Span(middle + 1, ends.to), new Span(best, candidates.to));
        }
    }

    private double within(int from, int to) {
        double w = weight[to + 1] - weight[from];
        double s = sum[to + 1] - sum[from];
        return Math.max(0, squares[to + 1] - squares[from] - s * s / w);
    }
}
