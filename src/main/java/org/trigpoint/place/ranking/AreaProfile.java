package org.trigpoint.place.ranking;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What an index needs to know about one area.
///
/// @param areaCode the standard code, unique within a ranking
/// @param locality the larger area within which it also gets a rank; `null` when it has none
/// @param population usual residents; NaN when unknown
/// @param households households; NaN when unknown
/// @param values one number for each indicator, in the order of the indicators, zero or more; NaN when unknown
/// @param grains for each number what one event adds to it, above zero: 1 for a count. Of a sum of harm Σwn it is Σw²n / Σwn,
///     so that chance moves it as much as it moves the counts n behind it
public record AreaProfile(String areaCode, @Nullable String locality, double population, double households,
        List<Double> values, List<Double> grains) {
    public AreaProfile {
        values = List.copyOf(values);
        grains = List.copyOf(grains);
        if (grains.size() != values.size() || grains.stream().anyMatch(grain -> !(grain > 0))) {
            throw new IllegalArgumentException("Area " + areaCode + " needs a grain above zero for each number.");
        }
        requireNumber(areaCode, population);
        requireNumber(areaCode, households);
        values.forEach(value -> requireNumber(areaCode, value));
    }

    /// An area all of whose numbers are counts or values.
    public AreaProfile(String areaCode, @Nullable String locality, double population, double households,
            List<Double> values) {
        this(areaCode, locality, population, households, values, Collections.nCopies(values.size(), 1.));
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
        return new AreaProfile(areaCode, locality, population, number, values, grains);
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
