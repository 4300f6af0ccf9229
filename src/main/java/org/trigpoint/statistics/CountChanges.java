package org.trigpoint.statistics;

import org.trigpoint.model.RefusedException;

import java.util.List;
import java.util.stream.IntStream;

/// Compares two counts. The test and the interval are exact for Poisson counts: given their sum n, the later count is
/// binomial with n draws and the share π, whose Clopper–Pearson interval becomes that of the ratio π/(1−π) · t₁/t₂. From
/// 212 to 239 the ratio is 1.127 (.933 to 1.363), p .221: no clear change. From 86 to 110 it is 1.279 (.956 to 1.716),
/// p .100.
public final class CountChanges {
    /// A change is clear when its adjusted p is at most this.
    public static final double LEVEL = .05;

    /// Below this a double has no digits left to invert.
    private static final double SMALLEST_P = 1e-290;

    private CountChanges() {}

    /// Compares two counts gathered over the same.
    ///
    /// @throws RefusedException when a count is below 0
    public static CountChange compare(long before, long after) {
        return compare(before, after, Exposure.EQUAL);
    }

    /// Compares two counts as rates. 30 in nine months against 60 in twelve: ratio 1.5 (.952 to 2.409), p .083.
    ///
    /// @throws RefusedException when a count is below 0
    public static CountChange compare(long before, long after, Exposure exposure) {
        if (before < 0 || after < 0) {
            throw new RefusedException("a count is 0 or more; these are " + before + " and " + after);
        }
        double ratio = (double) after / before * exposure.beforePerAfter();
        Interval interval = PoissonRatio.interval(before, after, exposure, LEVEL);
        double p = PoissonRatio.pValue(before, after, exposure);
        return new CountChange(before, after, exposure, ratio, interval.low(), interval.high(), p, 1, p,
                verdict(ratio, p));
    }

    /// The same change, its p widened by √φ because such counts vary more than Poisson counts do: z = Φ⁻¹(1 − p/2)/√φ,
    /// adjusted p = 2(1 − Φ(z)). Starts from the exact p, so an earlier adjustment with other rows is dropped: give each
    /// row its dispersion first, then adjust the rows together.
    ///
    /// @param dispersion φ, as by [Dispersion#estimate]; 1 or more
    public static CountChange withDispersion(CountChange change, double dispersion) {
        if (!(dispersion >= 1 && Double.isFinite(dispersion))) {
            throw new IllegalArgumentException("a dispersion is 1 or more: " + dispersion);
        }
        double p = dispersion == 1 ? change.pValue() : widened(change, dispersion);
        return adjusted(change, dispersion, p);
    }

    /// The same changes in the same order, their adjusted p-values corrected for being read together, by
    /// Benjamini–Hochberg: of the changes then called clear, about 5% at most are chance. A row from 0 to 0 holds
    /// nothing to test; it keeps p 1 and does not count among the rows. Adjust a list once: doing it twice is stricter
    /// than it says.
    public static List<CountChange> adjustTogether(List<CountChange> changes) {
        int[] tested = IntStream.range(0, changes.size()).filter(i -> hasEvents(changes.get(i))).toArray();
        double[] together = FalseDiscovery
                .benjaminiHochberg(IntStream.of(tested).mapToDouble(i -> changes.get(i).adjustedP()).toArray());
        CountChange[] result = changes.toArray(CountChange[]::new);
        for (int i = 0; i < tested.length; i++) {
            CountChange change = changes.get(tested[i]);
            result[tested[i]] = adjusted(change, change.dispersion(), together[i]);
        }
        return List.of(result);
    }

    private static boolean hasEvents(CountChange change) {
        return change.before() + change.after() > 0;
    }

    private static double widened(CountChange change, double dispersion) {
        double z = change.pValue() > SMALLEST_P
                ? StandardNormal.exceededWith(change.pValue() / 2)
                : PoissonRatio.rootDeviance(change.before(), change.after(), change.exposure());
        return Math.min(1, 2 * StandardNormal.upperTail(z / Math.sqrt(dispersion)));
    }

    private static CountChange adjusted(CountChange change, double dispersion, double p) {
        return new CountChange(change.before(), change.after(), change.exposure(), change.ratio(), change.ratioLow(),
                change.ratioHigh(), change.pValue(), dispersion, p, verdict(change.ratio(), p));
    }

    private static Verdict verdict(double ratio, double p) {
        if (p > LEVEL || Double.isNaN(ratio) || ratio == 1) {
            return Verdict.NO_CLEAR_CHANGE;
        }
        return ratio > 1 ? Verdict.ROSE : Verdict.FELL;
    }
}
