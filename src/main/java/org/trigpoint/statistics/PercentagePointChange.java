package org.trigpoint.statistics;

/// A change between two percentages, in percentage points: from 47% to 65% is 18 points, never "38%".
///
/// @param before the earlier proportion
/// @param after the later one, of other people than the first
/// @param points later less earlier, from −100 to 100
/// @param interval the 95% score interval of the points (Miettinen and Nurminen 1985)
/// @param pValue the score test of no change; it is below .05 exactly when the interval leaves out 0
/// @param verdict clear when p is at most .05
public record PercentagePointChange(Proportion before, Proportion after, double points, Interval interval,
        double pValue, Verdict verdict) {
    /// Compares two proportions.
    public static PercentagePointChange between(Proportion before, Proportion after) {
        ScoreDifference difference = new ScoreDifference(before, after);
        double points = 100 * (after.share() - before.share());
        double p = difference.pValue();
        Interval interval = difference.interval(.95);
        return new PercentagePointChange(before, after, points,
                new Interval(100 * interval.low(), 100 * interval.high()), p, verdict(points, p));
    }

    private static Verdict verdict(double points, double p) {
        if (p > CountChanges.LEVEL) {
            return Verdict.NO_CLEAR_CHANGE;
        }
        return points > 0 ? Verdict.ROSE : Verdict.FELL;
    }
}
