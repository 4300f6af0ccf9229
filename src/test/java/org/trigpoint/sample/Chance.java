package org.trigpoint.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Seeded chance. Each purpose draws from its own stream, so that a change to one file leaves the others as they were.
final class Chance {
    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    static Chance of(long seed, String purpose) {
        return new Chance(seed * 1_000_003L + purpose.hashCode());
    }

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// A number from `low` up to, but not, `high`.
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /// A normal deviate with mean 0 and standard deviation 1, near enough: twelve uniforms, less six.
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /// A factor around 1: the exponential of a normal deviate of this spread.
    double factor(double spread) {
        return StrictMath.exp(spread * normal());
    }

    <T> T oneOf(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> result = new ArrayList<>(items);
        for (int i = result.size() - 1; i > 0; i--) {
            result.set(i, result.set(random.nextInt(i + 1), result.get(i)));
        }
        return result;
    }
}
