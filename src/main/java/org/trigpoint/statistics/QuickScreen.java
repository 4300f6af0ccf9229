package org.trigpoint.statistics;

/// Square-root screens: mental arithmetic for a first look at counts, good from about five upwards. The square root of
/// a Poisson count has a variance near ¼ whatever its mean.
public final class QuickScreen {
    /// A count this many units from its mean is worth a look.
    public static final double FLAG = 3;

    private QuickScreen() {}

    /// Z = 2(√count − √mean), for one count against a mean *known* from a long history. A single earlier year is not a
    /// known mean: use [#betweenYears].
    ///
    /// @param mean of the history, 0 or more
    public static double againstMean(double mean, long count) {
        return 2 * (root((double) count) - root(mean));
    }

    /// The counts within z units of a known mean: (√m ± z/2)², the lower end not below 0.
    ///
    /// @param z units, 0 or more; [#FLAG] for the usual band
    public static Interval band(double mean, double z) {
        double low = Math.max(0, root(mean) - z / 2);
        double high = root(mean) + z / 2;
        return new Interval(low * low, high * high);
    }

    /// Z = √2(√after − √before), for two single years, whose difference of roots has twice the variance. From 212 to 239
    /// it is 1.27.
    public static double betweenYears(long before, long after) {
        return Math.sqrt(2) * (root((double) after) - root((double) before));
    }

    private static double root(double count) {
        if (!(count >= 0)) {
            throw new IllegalArgumentException("a count is 0 or more: " + count);
        }
        return Math.sqrt(count);
    }
}
