package org.trigpoint.place.hotspot;

/// How a permutation test is run; printed beside its result.
///
/// @param number how many permutations; zero for none, 999 is usual
/// @param seed where the random numbers start; the same seed gives the same result on any machine
public record Permutations(int number, long seed) {
    /// No permutation test.
    public static final Permutations NONE = new Permutations(0, 0);

    public Permutations {
        if (number < 0) {
            throw new IllegalArgumentException("The number of permutations must be zero or more, not " + number + ".");
        }
    }
}
