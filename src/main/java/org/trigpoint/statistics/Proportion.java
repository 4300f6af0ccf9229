package org.trigpoint.statistics;

import org.trigpoint.model.RefusedException;

/// A part of a whole, both counted: 7 of 62 is 11.29%.
///
/// @param events the part; 0 to `of`
/// @param of the whole; above 0
public record Proportion(long events, long of) {
    /// @throws RefusedException when the whole is none, or the part is no part of it
    public Proportion {
        if (of <= 0 || events < 0 || events > of) {
            throw new RefusedException("a proportion is a part of a whole; this is " + events + " of " + of);
        }
    }

    /// From 0 to 1.
    public double share() {
        return (double) events / of;
    }

    /// From 0 to 100.
    public double percent() {
        return 100 * share();
    }

    /// Wilson's interval of the share: (2x + z² ± z√(z² + 4x(1 − x/n))) / (2(n + z²)). For 65 of 100 at 95% it is .5525
    /// to .7364. It stays within 0 and 1, and touches 0 only at none and 1 only at all.
    ///
    /// @param confidence such as .95
    public Interval interval(double confidence) {
        return Wilson.interval((double) events, (double) of, confidence);
    }

    /// Wilson's interval around a share of so many, neither of which need be a whole count: the limits of a funnel.
    ///
    /// @param share from 0 to 1
    /// @param of above 0
    /// @param confidence such as .95
    public static Interval interval(double share, double of, double confidence) {
        if (!(share >= 0 && share <= 1 && of > 0)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, of more than 0: " + share + " of " + of);
        }
        return Wilson.interval(share * of, of, confidence);
    }
}
