package org.trigpoint.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How the chance of a difference, p, is written everywhere: two decimals without the leading zero; three below .01 and
/// where two would hide on which side of .05 it lies; `<.001` and `>.99` at the ends, never 0 or 1.
public final class Probability {
    private static final double SMALLEST = 0.001;
    private static final double LARGEST = 0.995;

    private Probability() {}

    /// The digits, such as ".10".
    ///
    /// @param p from 0 to 1
    public static String words(double p) {
        if (p < SMALLEST) {
            return "<.001";
        }
        if (p >= LARGEST) {
            return ">.99";
        }
        return BigDecimal.valueOf(p).setScale(digits(p), RoundingMode.HALF_UP).toPlainString().substring(1);
    }

    /// How many decimals [#words] gives this value.
    public static int digits(double p) {
        return p < 0.01 || (p >= 0.045 && p < 0.055) ? 3 : 2;
    }
}
