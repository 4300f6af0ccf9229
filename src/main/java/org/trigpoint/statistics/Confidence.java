package org.trigpoint.statistics;

/// Levels of confidence as shares, such as .95.
public final class Confidence {
    private Confidence() {}

    /// Half of what lies outside: .025 for .95.
    static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, such as .95: " + confidence);
        }
        return (1 - confidence) / 2;
    }

    /// The normal deviate of a two-sided interval: 1.96 for .95.
    public static double deviate(double confidence) {
        return StandardNormal.exceededWith(tail(confidence));
    }
}
