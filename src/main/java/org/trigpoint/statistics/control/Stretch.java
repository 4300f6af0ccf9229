package org.trigpoint.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Neighbouring values under one set of limits, to which rules are applied.
final class Stretch {
    private final double[] values;
    private final Limits limits;
    private final List<Set<Signal>> signals;

    /// @param values the values, none missing once rules are applied
    /// @param limits of the phase
    /// @param signals of each value in turn; the rules add to them
    Stretch(double[] values, Limits limits, List<Set<Signal>> signals) {
        this.values = values;
        this.limits = limits;
        this.signals = signals;
    }

    /// Positions from first to last, both included, that share a key.
    record Run(int first, int last, int key) {
        int length() {
            return last - first + 1;
        }
    }

    /// The values at these positions, sharing their signals with this one.
    Stretch at(IntStream positions) {
        int[] kept = positions.toArray();
        return new Stretch(Arrays.stream(kept).mapToDouble(i -> values[i]).toArray(), limits,
                Arrays.stream(kept).mapToObj(signals::get).toList());
    }

    int length() {
        return values.length;
    }

    Limits limits() {
        return limits;
    }

    double value(int i) {
        return values[i];
    }

    Set<Signal> signals(int i) {
        return signals.get(i);
    }

    /// 1 above the centre, −1 below, 0 on it.
    int side(int i) {
        return (int) Math.signum(values[i] - limits.centre());
    }

    void mark(int i, Signal signal) {
        signals.get(i).add(signal);
    }

    /// Marks points from the first to the last, both included.
    void mark(int first, int last, Signal signal) {
        for (int i = first; i <= last; i++) {
            mark(i, signal);
        }
    }

    /// Points outside the limits: Shewhart's first rule, shared by all rule sets.
    void markOutside() {
        for (int i = 0; i < length(); i++) {
            if (value(i) > limits.high()) {
                mark(i, Signal.ABOVE_LIMIT);
            } else if (value(i) < limits.low()) {
                mark(i, Signal.BELOW_LIMIT);
            }
        }
    }

    /// The positions from one on, cut into runs of equal keys.
    List<Run> runs(int from, IntUnaryOperator key) {
        List<Run> runs = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= length(); i++) {
            if (i == length() || key.applyAsInt(i) != key.applyAsInt(start)) {
                runs.add(new Run(start, i - 1, key.applyAsInt(start)));
                start = i;
            }
        }
        return runs;
    }
}
