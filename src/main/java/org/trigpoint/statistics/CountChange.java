package org.trigpoint.statistics;

import java.util.OptionalDouble;

/// A change between two counts, with its evidence. Made by [CountChanges].
///
/// @param before the earlier count
/// @param after the later count
/// @param exposure what each count was gathered over
/// @param ratio the later rate over the earlier rate; +∞ from none, NaN when both counts are 0
/// @param ratioLow lower end of the exact 95% interval of the ratio; 0 when the later count is 0
/// @param ratioHigh its upper end; +∞ when the earlier count is 0
/// @param pValue exact two-sided p of no change: twice the smaller binomial tail, at most 1; 1 when both counts are 0
/// @param dispersion φ, the variance of the counts over that of a Poisson count; 1 when unknown, never less
/// @param adjustedP p after widening by √φ and, where rows were adjusted together, after Benjamini–Hochberg
/// @param verdict clear only when `adjustedP` is at most .05
public record CountChange(long before, long after, Exposure exposure, double ratio, double ratioLow, double ratioHigh,
        double pValue, double dispersion, double adjustedP, Verdict verdict) {
    /// Later less earlier.
    public long difference() {
        return after - before;
    }

    /// The change in per cent: of the counts when both were gathered over the same, else of the *rates*. Empty when the
    /// earlier count is 0, since nothing is a percentage of none.
    public OptionalDouble percent() {
        if (before == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(exposure.equal() ? 100.0 * difference() / before : 100 * (ratio - 1));
    }

    /// Whether the earlier count is too small for a percentage, so that the two counts are shown instead.
    ///
    /// @param threshold the smallest base that may bear a percentage, usually 20
    public boolean smallBase(int threshold) {
        return before < threshold;
    }

    /// The 95% interval of the ratio widened for overdispersion. It excludes 1 exactly when p widened by √φ is below
    /// .05: it is the exact interval at the level 1 − 2(1 − Φ(1.96 √φ)). With φ = 1 it is the exact interval; at φ above
    /// about 370 the level can no longer be told from 1, and the interval is 0 to ∞.
    public Interval widenedRatio() {
        if (dispersion == 1) {
            return new Interval(ratioLow, ratioHigh);
        }
        double z = StandardNormal.exceededWith(CountChanges.LEVEL / 2) * Math.sqrt(dispersion);
        return PoissonRatio.interval(before, after, exposure, 2 * StandardNormal.upperTail(z));
    }
}
