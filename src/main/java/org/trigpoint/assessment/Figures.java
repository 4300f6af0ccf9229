package org.trigpoint.assessment;

import org.trigpoint.statistics.Numerals;
import org.trigpoint.statistics.Probability;

import java.util.Locale;

/// Numbers as prose writes them.
final class Figures {
    private Figures() {}

    /// A count: 26,913.
    static String count(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /// A number of things up to nine in words, then in digits.
    static String words(long value) {
        return Numerals.words(value);
    }

    /// A whole percentage without its sign: "14%", or "less than 1%".
    static String percent(double value) {
        long rounded = Math.round(Math.abs(value));
        return rounded == 0 && value != 0 ? "less than 1%" : rounded + "%";
    }

    /// A share of 1 with one decimal: "6.3%".
    static String share(double value) {
        return String.format(Locale.UK, "%.1f%%", 100 * value);
    }

    /// A p-value: ".10"; see [Probability].
    static String p(double value) {
        return Probability.words(value);
    }
}
