package org.trigpoint.place.ranking;

/// How a rank simulation is run; printed beside its result.
///
/// @param number how many draws, 1,000 or more for a result worth printing; at least 100
/// @param seed where the random numbers start; the same seed gives the same result
/// @param top the k of "among the top k"
/// @param weightConcentration how tightly the weights hold: the sum of the parameters of the Dirichlet distribution. A
///     weight w (of 1) moves with a standard deviation of √(w(1−w)/(concentration+1)): at 100, a sixth moves by
///     about .04. Infinite keeps the weights as they are
public record Draws(int number, long seed, int top, double weightConcentration) {

    /// The concentration used where nobody chose one.
    public static final double DEFAULT_CONCENTRATION = 100;

    public Draws {
        if (number < 100) {
            throw new IllegalArgumentException("A rank interval needs at least 100 draws, not " + number + ".");
        }
        if (top < 1 || !(weightConcentration > 0)) {
            throw new IllegalArgumentException("The top and the concentration of the weights must be above zero.");
        }
    }

    /// Draws with the default concentration of the weights.
    public static Draws of(int number, long seed, int top) {
        return new Draws(number, seed, top, DEFAULT_CONCENTRATION);
    }
}
