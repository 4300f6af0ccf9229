package org.trigpoint.place.ranking;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// What an index needs to know about one area.
///
/// @param areaCode the standard code, unique within a ranking
/// @param locality the larger area within which it also gets a rank; `null` when it has none
/// @param population usual residents; NaN when unknown
/// @param households households; NaN when unknown
/// @param values one number for each indicator, in the order of the indicators, zero or more; NaN when unknown
public record AreaProfile(String areaCode, @Nullable String locality, double population, double households,
        List<Double> values) {
    public AreaProfile {
        values = List.copyOf(values);
        requireNumber(areaCode, population);
        requireNumber(areaCode, households);
        values.forEach(value -> requireNumber(areaCode, value));
    }

    /// An area whose households are not known.
    public static AreaProfile of(String areaCode, @Nullable String locality, double population, double... values) {
        List<Double> boxed = Arrays.stream(values).boxed().toList();
        return new AreaProfile(areaCode, locality, population, Double.NaN, boxed);
    }

    private static void requireNumber(String areaCode, double value) {
        if (value < 0 || Double.isInfinite(value)) {
            throw new IllegalArgumentException("A number of area " + areaCode + " must be zero or more, not " + value);
        }
    }

    /// The same area with its number of households; NaN when unknown.
    public AreaProfile withHouseholds(double number) {
        return new AreaProfile(areaCode, locality, population, number, values);
    }

    /// How many of the denominator of a basis it has; NaN when unknown.
    double denominator(Basis basis) {
        return switch (basis) {
            case PER_HEAD -> population;
            case PER_HOUSEHOLD -> households;
            case COUNT, VALUE -> 1;
        };
    }

    /// Whether it has a denominator above zero for a basis.
    boolean has(Basis basis) {
        return denominator(basis) > 0;
    }
}
