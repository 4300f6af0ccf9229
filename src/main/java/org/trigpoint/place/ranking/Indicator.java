package org.trigpoint.place.ranking;

/// One ingredient of an index.
///
/// @param name what people call it, such as "Anti-social behaviour"; unique within an index
/// @param weight its importance beside the other indicators, in any unit; zero or more. Zero shows the indicator
///     without counting it
/// @param basis how its numbers become comparable; not [Basis#COUNT], which only a result can state
public record Indicator(String name, double weight, Basis basis) {
    public Indicator {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An indicator needs a name.");
        }
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("The weight of " + name + " must be zero or more, not " + weight + ".");
        }
        if (basis == Basis.COUNT) {
            throw new IllegalArgumentException("A count is ranked per head or per household: " + name + ".");
        }
    }

    /// A count per head of population, of weight 1.
    public static Indicator count(String name) {
        return new Indicator(name, 1, Basis.PER_HEAD);
    }

    /// A value used as it is, of weight 1.
    public static Indicator value(String name) {
        return new Indicator(name, 1, Basis.VALUE);
    }

    /// The same indicator with another weight.
    public Indicator withWeight(double newWeight) {
        return new Indicator(name, newWeight, basis);
    }
}
