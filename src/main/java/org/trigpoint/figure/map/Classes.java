package org.trigpoint.figure.map;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Classes of values. A value on a break belongs to the class below it.
///
/// @param rule how the breaks were found, in words: "quantiles", "natural breaks (Jenks)", "equal intervals", "set breaks"
/// @param breaks the values between the classes, ascending, each once; one fewer than there are classes
public record Classes(String rule, List<Double> breaks) {
    private static final String CHOSEN = "set breaks";

    public Classes {
        breaks = List.copyOf(breaks);
        for (int i = 1; i < breaks.size(); i++) {
            if (!(breaks.get(i) > breaks.get(i - 1))) {
                throw new IllegalArgumentException("breaks ascend: " + breaks);
            }
        }
    }

    /// As many values in each class, as far as ties allow: breaks at the sample quantiles with linear interpolation
    /// (type 7 of Hyndman and Fan 1996). Breaks that coincide are one, so there may be fewer classes.
    ///
    /// @param values NaN are passed over
    /// @param count the classes wanted; one or more
    public static Classes quantiles(Collection<Double> values, int count) {
        double[] sorted = sorted(values);
        double[] breaks = IntStream.range(1, atLeastOne(count)).mapToDouble(i -> quantile(sorted, i, count)).toArray();
        return new Classes("quantiles", distinctBelowHighest(sorted, breaks));
    }

    /// Classes as alike within as can be: the least sum of squared distances from the classes' means, found exactly
    /// (Fisher 1958; Jenks 1977). No more classes than distinct values.
    ///
    /// @param values NaN are passed over
    /// @param count the classes wanted; one or more
    public static Classes natural(Collection<Double> values, int count) {
        return new Classes("natural breaks (Jenks)", NaturalBreaks.of(sorted(values), atLeastOne(count)).breaks());
    }

    /// Classes of the same width between the lowest and the highest value.
    ///
    /// @param values NaN are passed over
    /// @param count the classes wanted; one or more
    public static Classes equalIntervals(Collection<Double> values, int count) {
        double[] sorted = sorted(values);
        double[] breaks = IntStream.range(1, atLeastOne(count))
                .mapToDouble(
                        i -> sorted.length == 0 ? 0 : sorted[0] + (sorted[sorted.length - 1] - sorted[0]) * i / count)
                .toArray();
        return new Classes("equal intervals", distinctBelowHighest(sorted, breaks));
    }

    /// Breaks that somebody chose, ascending.
    public static Classes fixed(List<Double> breaks) {
        return new Classes(CHOSEN, breaks);
    }

    /// Whether somebody chose the breaks.
    boolean isChosen() {
        return rule.equals(CHOSEN);
    }

    /// How many classes.
    public int count() {
        return breaks.size() + 1;
    }

    /// The class of a value, from 0.
    public int of(double value) {
        int index = 0;
        while (index < breaks.size() && value > breaks.get(index)) {
            index++;
        }
        return index;
    }

    private static double[] sorted(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }

    private static int atLeastOne(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a map has one class or more, not " + count);
        }
        return count;
    }

    private static double quantile(double[] sorted, int part, int of) {
        if (sorted.length == 0) {
            return 0;
        }
        double at = (sorted.length - 1) * (double) part / of;
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    // A break at or above the highest value would leave the class above it empty.
    private static List<Double> distinctBelowHighest(double[] sorted, double[] breaks) {
        if (sorted.length == 0) {
            return List.of();
        }
        double highest = sorted[sorted.length - 1];
        return Arrays.stream(breaks).filter(b -> b < highest).distinct().boxed().toList();
    }
}
