package org.trigpoint.figure;

import java.util.ArrayList;
import java.util.List;

/// Round values along an axis: steps of 1, 2 or 5 times a power of ten.
///
/// @param values ascending
/// @param decimals how many decimals tell them apart
record Ticks(List<Double> values, int decimals) {

    /// From zero to at least `highest`, in about `count` steps of at least `smallestStep`.
    static Ticks fromZero(double highest, int count, double smallestStep) {
        return covering(0, Math.max(highest, 0), count, smallestStep);
    }

    /// From at most `lowest` to at least `highest`.
    static Ticks covering(double lowest, double highest, int count, double smallestStep) {
        double span = highest > lowest ? highest - lowest : 1;
        double step = Math.max(niceStep(span / Math.max(1, count)), smallestStep);
        long first = (long) Math.floor(lowest / step + 1e-9);
        long last = Math.max(first + 1, (long) Math.ceil(highest / step - 1e-9));
        List<Double> values = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            values.add(i * step);
        }
        return new Ticks(values, (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    }

    /// Round values between two ends that need not be round themselves.
    static Ticks within(double lowest, double highest, int count, double smallestStep) {
        Ticks wider = covering(lowest, highest, count, smallestStep);
        double edge = (highest - lowest) * 1e-9;
        return new Ticks(wider.values.stream().filter(v -> v >= lowest - edge && v <= highest + edge).toList(),
                wider.decimals);
    }

    static double niceStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        double share = atLeast / power;
        double nice = share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10;
        return nice * power;
    }

    double low() {
        return values.getFirst();
    }

    double high() {
        return values.getLast();
    }

    String text(double value) {
        return NumberText.decimals(value, decimals);
    }

    double widestText() {
        return values.stream().mapToDouble(v -> Lettering.NOTE.width(text(v))).max().orElse(0);
    }
}
