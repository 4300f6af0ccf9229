package org.trigpoint.figure.map;

import org.trigpoint.question.explore.MapQuestion;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Draws the numbers of a map: which classes, which areas are named, which may not be told.
public final class NumbersMap {
    private static final int USUAL = 5;

    /// How classes are found.
    public enum Rule {
        /// As many areas in each.
        QUANTILE,
        /// Natural breaks.
        JENKS,
        /// Of the same width.
        EQUAL
    }

    /// Changes are shaded alike on both sides of none.
    private static final List<Double> CHANGES = List.of(-25.0, -10.0, 10.0, 25.0);

    private NumbersMap() {}

    /// The usual classes: five natural breaks, and of changes in per cent the same on both sides of none.
    public static Classes usual(MapNumbers numbers, MapQuestion.Measure measure) {
        return measure == MapQuestion.Measure.CHANGE
                ? Classes.fixed(CHANGES)
                : Classes.natural(numbers.values().values(), USUAL);
    }

    /// The classes of some values.
    public static Classes classes(Collection<Double> values, Rule rule, int number) {
        return switch (rule) {
            case QUANTILE -> Classes.quantiles(values, number);
            case JENKS -> Classes.natural(values, number);
            case EQUAL -> Classes.equalIntervals(values, number);
        };
    }

    /// The map.
    ///
    /// @param numbers what it shows
    /// @param outlines of the areas
    /// @param classes of the values
    /// @param labelled how many of the highest areas are named
    /// @param leastShown areas with fewer incidents, but not none, are hatched as suppressed; 0 or 1 to show all
    public static AreaMap of(MapNumbers numbers, Outlines outlines, Classes classes, int labelled, long leastShown) {
        Set<String> suppressed = numbers.counts()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0 && entry.getValue() < leastShown)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        AreaValues values = new AreaValues(numbers.unit(), numbers.values(), numbers.names(), suppressed);
        boolean diverging = classes.breaks().stream().anyMatch(b -> b < 0)
                && classes.breaks().stream().anyMatch(b -> b > 0);
        List<String> top = new HashMap<>(values.byCode()).entrySet()
                .stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(labelled)
                .map(Map.Entry::getKey)
                .toList();
        return AreaMap
                .of(numbers.title(), outlines, values,
                        new Shading(classes, diverging ? Ramp.DIVERGING : Ramp.SEQUENTIAL))
                .with(Emphasis.labels(top));
    }
}
