package org.trigpoint.figure.map;

import org.trigpoint.figure.NumberText;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// What the legend says of each class: the lowest and the highest value it can hold.
final class ClassWords {
    private static final int MOST_DECIMALS = 4;
    /// From here on no decimals are needed to tell values apart at a glance.
    private static final double LARGE = 10_000;

    private final Classes classes;
    private final double lowest;
    private final double highest;
    private final boolean whole;
    private final int decimals;

    ClassWords(Classes classes, Collection<Double> values) {
        this.classes = classes;
        this.lowest = values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
        this.highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        this.whole = values.stream().allMatch(v -> v == Math.rint(v));
        this.decimals = whole ? 0
                : Math.max(written(classes), decimals(DoubleStream.concat(DoubleStream.of(lowest, highest),
                        classes.breaks().stream().mapToDouble(Double::doubleValue)).boxed().toList()));
    }

    String of(int index) {
        double above = index == 0 ? Double.NEGATIVE_INFINITY : classes.breaks().get(index - 1);
        double upTo = index == classes.count() - 1 ? Double.POSITIVE_INFINITY : classes.breaks().get(index);
        if (!(upTo >= lowest)) {
            return "up to " + text(upTo);
        }
        if (!(above < highest)) {
            return "over " + text(above);
        }
        double to = Math.min(upTo, highest);
        return whole ? wholeRange(Math.max(Math.floor(above) + 1, lowest), Math.floor(to)) : range(above, to);
    }

    /// The lowest value there is.
    String lowest() {
        return text(lowest);
    }

    /// The highest value there is.
    String highest() {
        return text(highest);
    }

    /// The value above which a class other than the lowest begins.
    String above(int index) {
        return text(classes.breaks().get(index - 1));
    }

    private String wholeRange(double from, double to) {
        if (from > to) {
            return "none";
        }
        return from == to ? text(from) : text(from) + " to " + text(to);
    }

    private String range(double above, double to) {
        if (above < lowest) {
            return lowest == to ? text(to) : text(lowest) + " to " + text(to);
        }
        return "over " + text(above) + " to " + text(to);
    }

    private String text(double value) {
        return NumberText.decimals(value, decimals);
    }

    // Breaks that somebody chose stand in the legend as they were chosen.
    private static int written(Classes classes) {
        return classes.isChosen()
                ? classes.breaks()
                        .stream()
                        .mapToInt(b -> BigDecimal.valueOf(b).stripTrailingZeros().scale())
                        .map(scale -> Math.clamp(scale, 0, MOST_DECIMALS))
                        .max()
                        .orElse(0)
                : 0;
    }

    // As few as tell every two different edges apart, and none that is not zero from zero.
    private static int decimals(List<Double> edges) {
        long different = Stream.concat(Stream.of(0.0), edges.stream()).distinct().count();
        boolean large = edges.stream().anyMatch(edge -> Math.abs(edge) >= LARGE);
        for (int d = large ? 0 : 1; d < MOST_DECIMALS; d++) {
            int tried = d;
            if (Stream.concat(Stream.of(0.0), edges.stream())
                    .map(v -> NumberText.decimals(v, tried))
                    .distinct()
                    .count() == different) {
                return d;
            }
        }
        return MOST_DECIMALS;
    }
}
