package org.trigpoint.statistics;

/// Wilson's score interval of a share.
final class Wilson {
    private Wilson() {}

    /// (2x + z² ± z√(z² + 4x(1 − x/n))) / (2(n + z²)).
    ///
    /// @param events x, 0 to `of`; need not be whole
    /// @param of n, above 0
    static Interval interval(double events, double of, double confidence) {
        double z = Confidence.deviate(confidence);
        double middle = 2 * events + z * z;
        double reach = z * Math.sqrt(z * z + 4 * events * (1 - events / of));
        double whole = 2 * (of + z * z);
        double low = events == 0 ? 0 : (middle - reach) / whole;
        double high = events == of ? 1 : (middle + reach) / whole;
        return new Interval(low, high);
    }
}
