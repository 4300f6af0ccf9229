package org.trigpoint.statistics.control;

import org.trigpoint.statistics.Interval;

/// The methods of control charts and funnels as numbers in and numbers out, for comparison with a reference.
public final class ControlReference {
    private static final double NINETY_FIVE = .95;
    private static final double FAR = .998;

    private ControlReference() {}

    /// @param method xmr, anhoj or funnel
    public static double[] of(String method, double[] given) {
        return switch (method) {
            case "xmr" -> xmr(given);
            case "anhoj" -> new double[]{AnhojRules.longestRun((int) given[0]),
                AnhojRules.fewestCrossings((int) given[0])};
            case "funnel" -> funnel(new RateFunnel(given[0], 1000), given[1]);
            default -> throw new IllegalArgumentException(method);
        };
    }

    private static double[] xmr(double[] values) {
        Limits limits = XmrChart.of(values, XmrSettings.NHS.with(Screening.NONE)).points().getFirst().limits();
        return new double[]{limits.centre(), limits.low(), limits.high(), limits.movingRangeHigh()};
    }

    private static double[] funnel(RateFunnel funnel, double people) {
        Interval near = funnel.limits(people, NINETY_FIVE);
        Interval far = funnel.limits(people, FAR);
        return new double[]{near.low(), near.high(), far.low(), far.high()};
    }
}
