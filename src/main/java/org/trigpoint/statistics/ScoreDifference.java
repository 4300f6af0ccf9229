package org.trigpoint.statistics;

import org.hipparchus.analysis.solvers.BrentSolver;

/// The score test and interval of the difference of two independent proportions (Miettinen and Nurminen 1985, with
/// their factor N/(N − 1) of the variance). The interval is the set of differences that the test does not reject.
///
/// @param before the earlier proportion
/// @param after the later one
record ScoreDifference(Proportion before, Proportion after) {
    private static final double ACCURACY = 1e-13;
    private static final double NEARLY_ONE = 1 - 1e-12;
    private static final int MOST_STEPS = 1000;

    /// Two-sided p of equal proportions.
    double pValue() {
        return Math.min(1, 2 * StandardNormal.upperTail(Math.abs(score(0))));
    }

    /// The differences, as shares, that are not rejected.
    Interval interval(double confidence) {
        double z = Confidence.deviate(confidence);
        return new Interval(solve(z), solve(-z));
    }

    /// The difference with this score; scores fall as the difference supposed grows.
    private double solve(double score) {
        if (score(-NEARLY_ONE) <= score) {
            return -1;
        }
        if (score(NEARLY_ONE) >= score) {
            return 1;
        }
        return new BrentSolver(ACCURACY).solve(MOST_STEPS, d -> score(d) - score, -NEARLY_ONE, NEARLY_ONE);
    }

    /// Standard errors by which the observed difference exceeds the one supposed.
    private double score(double difference) {
        double excess = after.share() - before.share() - difference;
        if (excess == 0) {
            return 0;
        }
        double earlier = earlierShare(difference);
        double later = Math.clamp(earlier + difference, 0, 1);
        double variance = later * (1 - later) / after.of() + earlier * (1 - earlier) / before.of();
        double n = whole();
        return excess / Math.sqrt(variance * n / (n - 1));
    }

    /// The likeliest earlier share when the difference is as supposed: the root between 0 and 1 of the cubic that the
    /// likelihood equation comes to, in the trigonometric form of the 1985 paper.
    private double earlierShare(double d) {
        double n = whole();
        double events = (double) before.events() + after.events();
        if (d == 0) {
            return events / n;
        }
        double c2 = ((after.of() + 2.0 * before.of()) * d - n - events) / n;
        double c1 = ((before.of() * d - n - 2.0 * before.events()) * d + events) / n;
        double c0 = before.events() * d * (1 - d) / n;
        double offset = c2 * c2 * c2 / 27 - c1 * c2 / 6 + c0 / 2;
        double size = Math.copySign(Math.sqrt(Math.max(0, c2 * c2 / 9 - c1 / 3)), offset);
        double cosine = size == 0 ? 1 : Math.clamp(offset / (size * size * size), -1, 1);
        double angle = (Math.PI + Math.acos(cosine)) / 3;
        return Math.clamp(2 * size * Math.cos(angle) - c2 / 3, Math.max(0, -d), Math.min(1, 1 - d));
    }

    private double whole() {
        return (double) before.of() + after.of();
    }
}
