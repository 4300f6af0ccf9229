package org.trigpoint.statistics.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Linear programming: the greatest and least value of each of some bounded variables that are tied by equations. A
/// dense tableau, steepest pivoting, first-index pivoting (Bland 1977) whenever it stalls so that it cannot cycle, and
/// one artificial variable an equation to find a first solution. Each row of the tableau ties one basic variable to
/// those that are not: basic + Σ entry × other is constant. Only entries and values are kept, and artificial variables,
/// which never return, have no entries.
final class Simplex {
    private static final double NOTHING = 1e-9;

    private final double[][] tableau;
    private final double[] low;
    private final double[] high;
    private final double[] values;
    private final int[] basis;
    private final boolean[] basic;

    /// @param tableau coefficients, one row an equation; changed by this
    /// @param low the least value of each variable, then of each equation's artificial one
    /// @param high the greatest; +∞ where there is none
    private Simplex(double[][] tableau, double[] low, double[] high) {
        this.tableau = tableau;
        this.low = low;
        this.high = high;
        this.values = low.clone();
        this.basis = new int[tableau.length];
        this.basic = new boolean[low.length];
    }

    /// A system with a solution found.
    ///
    /// @param coefficients one row an equation; not changed
    /// @param totals what each equation adds up to
    /// @param bounds of each variable
    /// @throws IllegalArgumentException when there is no solution
    static Simplex of(double[][] coefficients, double[] totals, Bounds[] bounds) {
        int all = bounds.length + totals.length;
        double[] low = Arrays.copyOf(Arrays.stream(bounds).mapToDouble(Bounds::low).toArray(), all);
        double[] high = Arrays.copyOf(Arrays.stream(bounds).mapToDouble(Simplex::high).toArray(), all);
        Arrays.fill(high, bounds.length, all, Double.POSITIVE_INFINITY);
        double[][] tableau = Arrays.stream(coefficients).map(double[]::clone).toArray(double[][]::new);
        Simplex simplex = new Simplex(tableau, low, high);
        simplex.start(totals);
        return simplex;
    }

    private static double high(Bounds bounds) {
        return bounds.high() == Bounds.UNLIMITED ? Double.POSITIVE_INFINITY : bounds.high();
    }

    /// The greatest value of a variable; +∞ when unlimited.
    double greatest(int variable) {
        return optimise(unit(variable, 1)) ? values[variable] : Double.POSITIVE_INFINITY;
    }

    /// The least value of a variable.
    double least(int variable) {
        optimise(unit(variable, -1));
        return values[variable];
    }

    /// A variable's value in the solution last found.
    double value(int variable) {
        return values[variable];
    }

    private int variables() {
        return values.length - basis.length;
    }

    private double[] unit(int variable, double sign) {
        double[] objective = new double[values.length];
        objective[variable] = sign;
        return objective;
    }

    /// Drives the artificial variables, which make up for whatever is missing from the totals, down to none.
    private void start(double[] totals) {
        double[] objective = new double[values.length];
        for (int row = 0; row < basis.length; row++) {
            double[] entries = tableau[row];
            double missing = totals[row]
                    - IntStream.range(0, variables()).mapToDouble(j -> entries[j] * values[j]).sum();
            if (missing < 0) {
                Arrays.setAll(entries, j -> -entries[j]);
            }
            basis[row] = variables() + row;
            basic[basis[row]] = true;
            values[basis[row]] = Math.abs(missing);
            objective[basis[row]] = -1;
        }
        optimise(objective);
        for (int artificial = variables(); artificial < values.length; artificial++) {
            if (values[artificial] > 1e-6) {
                throw new IllegalArgumentException("the figures shown do not agree with each other");
            }
            values[artificial] = 0;
            high[artificial] = 0;
        }
    }

    /// Climbs until the objective cannot grow; false when it grows without limit.
    private boolean optimise(double[] objective) {
        double[] slopes = slopes(objective);
        boolean stalled = false;
        for (int j = entering(slopes, false); j >= 0; j = entering(slopes, stalled)) {
            int direction = slopes[j] > 0 ? 1 : -1;
            Step step = step(j, direction);
            if (Double.isInfinite(step.length())) {
                return false;
            }
            take(step, j, direction);
            if (step.row() >= 0) {
                pivot(step.row(), j, slopes);
            }
            stalled = step.length() <= NOTHING;
        }
        return true;
    }

    /// The variable that can move and betters the objective most, or the first that betters it at all; −1 when none
    /// does.
    private int entering(double[] slopes, boolean first) {
        int best = -1;
        for (int j = 0; j < slopes.length && !(first && best >= 0); j++) {
            boolean up = slopes[j] > NOTHING && values[j] < high[j] - NOTHING;
            boolean down = slopes[j] < -NOTHING && values[j] > low[j] + NOTHING;
            if (!basic[j] && (up || down) && (best < 0 || Math.abs(slopes[j]) > Math.abs(slopes[best]))) {
                best = j;
            }
        }
        return best;
    }

    /// How fast the objective grows with each variable, the basic ones giving way.
    private double[] slopes(double[] objective) {
        double[] slopes = Arrays.copyOf(objective, variables());
        for (int row = 0; row < basis.length; row++) {
            double weight = objective[basis[row]];
            double[] entries = tableau[row];
            if (weight != 0) {
                Arrays.setAll(slopes, j -> slopes[j] - weight * entries[j]);
            }
        }
        return slopes;
    }

    /// How far a variable can move.
    ///
    /// @param length until it, or a basic one, meets a bound; +∞ when nothing does
    /// @param row of the basic one that does; −1 when it is the variable itself
    private record Step(double length, int row) {}

    private Step step(int j, int direction) {
        double length = direction > 0 ? high[j] - values[j] : values[j] - low[j];
        int leaving = -1;
        for (int row = 0; row < basis.length; row++) {
            double room = room(row, -tableau[row][j] * direction);
            boolean earlier = leaving >= 0 && room <= length + NOTHING && basis[row] < basis[leaving];
            if (room < length - NOTHING || earlier) {
                length = Math.min(length, room);
                leaving = row;
            }
        }
        return new Step(length, leaving);
    }

    private void take(Step step, int j, int direction) {
        values[j] += direction * step.length();
        for (int row = 0; row < basis.length; row++) {
            values[basis[row]] -= tableau[row][j] * direction * step.length();
        }
    }

    /// How far a variable may move before this basic one, changing at this rate, meets a bound.
    private double room(int row, double rate) {
        if (Math.abs(rate) <= NOTHING) {
            return Double.POSITIVE_INFINITY;
        }
        double bound = rate > 0 ? high[basis[row]] : low[basis[row]];
        return Math.max(0, (bound - values[basis[row]]) / rate);
    }

    /// Makes a variable basic in a row, and keeps the slopes in step.
    private void pivot(int row, int entering, double[] slopes) {
        double[] pivotal = tableau[row];
        double entry = pivotal[entering];
        Arrays.setAll(pivotal, j -> pivotal[j] / entry);
        // most entries are 0 in tables with many rows
        int[] columns = IntStream.range(0, pivotal.length).filter(j -> pivotal[j] != 0).toArray();
        for (double[] other : tableau) {
            if (other != pivotal) {
                subtract(other, pivotal, entering, columns);
            }
        }
        subtract(slopes, pivotal, entering, columns);
        basic[basis[row]] = false;
        basic[entering] = true;
        basis[row] = entering;
    }

    private static void subtract(double[] from, double[] pivotal, int entering, int[] columns) {
        double factor = from[entering];
        if (factor != 0) {
            for (int j : columns) {
                from[j] -= factor * pivotal[j];
            }
        }
    }
}
