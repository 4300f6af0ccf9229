package org.trigpoint.statistics.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Unknown figures that are tied to each other by sums, and to no others: they are attacked together.
final class Component {
    private static final double ROUNDING_ERROR = 1e-6;

    private final int[] positions;
    private final Simplex simplex;
    private final double[] leastSeen;
    private final double[] greatestSeen;

    private Component(int[] positions, Simplex simplex) {
        this.positions = positions;
        this.simplex = simplex;
        leastSeen = IntStream.range(0, positions.length).mapToDouble(simplex::value).toArray();
        greatestSeen = leastSeen.clone();
    }

    /// @param sums all sums of the component
    /// @param bounds of every figure, by position
    static Component of(List<Sum> sums, Bounds[] bounds) {
        int[] positions = sums.stream()
                .flatMapToInt(Sum::positions)
                .filter(position -> !bounds[position].fixed())
                .distinct()
                .sorted()
                .toArray();
        double[][] coefficients = new double[sums.size()][positions.length];
        double[] totals = new double[sums.size()];
        for (int row = 0; row < sums.size(); row++) {
            Sum sum = sums.get(row);
            for (int position : sum.positions().toArray()) {
                int sign = position == sum.total() ? -1 : 1;
                int variable = Arrays.binarySearch(positions, position);
                if (variable >= 0) {
                    coefficients[row][variable] = sign;
                } else {
                    totals[row] -= sign * bounds[position].low();
                }
            }
        }
        Bounds[] unknown = Arrays.stream(positions).mapToObj(position -> bounds[position]).toArray(Bounds[]::new);
        return new Component(positions, Simplex.of(coefficients, totals, unknown));
    }

    /// The unknown figures.
    IntStream positions() {
        return Arrays.stream(positions);
    }

    /// The whole numbers a figure may be.
    Bounds bounds(int position) {
        int variable = Arrays.binarySearch(positions, position);
        double high = greatest(variable);
        double low = least(variable);
        return new Bounds((long) Math.ceil(low - ROUNDING_ERROR),
                Double.isInfinite(high) ? Bounds.UNLIMITED : (long) Math.floor(high + ROUNDING_ERROR));
    }

    /// Whether a figure may take at least so many values, less one. Solutions met before often answer it.
    boolean leaves(int position, long width) {
        int variable = Arrays.binarySearch(positions, position);
        if (seen(variable) < width) {
            greatest(variable);
        }
        if (seen(variable) < width) {
            least(variable);
        }
        return seen(variable) >= width;
    }

    /// How far a figure ranges in the solutions met so far.
    double widthSeen(int position) {
        return seen(Arrays.binarySearch(positions, position));
    }

    private double seen(int variable) {
        return Math.floor(greatestSeen[variable] + ROUNDING_ERROR) - Math.ceil(leastSeen[variable] - ROUNDING_ERROR);
    }

    private double greatest(int variable) {
        double greatest = simplex.greatest(variable);
        remember();
        greatestSeen[variable] = greatest;
        return greatest;
    }

    private double least(int variable) {
        double least = simplex.least(variable);
        remember();
        return least;
    }

    private void remember() {
        Arrays.setAll(leastSeen, i -> Math.min(leastSeen[i], simplex.value(i)));
        Arrays.setAll(greatestSeen, i -> Math.max(greatestSeen[i], simplex.value(i)));
    }
}
