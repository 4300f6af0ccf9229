package org.trigpoint.sample;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Options drawn in proportion to their weights.
final class Weighted<T> {
    private final List<T> options;
    private final double[] cumulative;

    private Weighted(List<T> options, double[] cumulative) {
        this.options = options;
        this.cumulative = cumulative;
    }

    static <T> Weighted<T> by(List<T> options, ToDoubleFunction<? super T> weight) {
        double[] cumulative = new double[options.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += weight.applyAsDouble(options.get(i));
            cumulative[i] = sum;
        }
        return new Weighted<>(List.copyOf(options), cumulative);
    }

    /// Options written as "first=6; second=3; third=1".
    static Weighted<String> parse(String text) {
        List<String[]> pairs = Arrays.stream(text.split(";")).map(pair -> pair.strip().split("=")).toList();
        double[] weights = pairs.stream().mapToDouble(pair -> Double.parseDouble(pair[1])).toArray();
        List<String> names = pairs.stream().map(pair -> pair[0]).toList();
        return by(names, name -> weights[names.indexOf(name)]);
    }

    T draw(Chance chance) {
        double target = chance.between(0.0, cumulative[cumulative.length - 1]);
        int found = Arrays.binarySearch(cumulative, target);
        return options.get(found < 0 ? -found - 1 : found + 1);
    }
}
