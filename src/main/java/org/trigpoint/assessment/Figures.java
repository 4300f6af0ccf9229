package org.trigpoint.assessment;

import java.util.Locale;

/// Numbers as prose writes them.
final class Figures {
    private static final String[] WORDS = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine"};

    private Figures() {}

    /// A count: 26,913.
    static String count(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    /// A number of things up to nine in words, then in digits.
    static String words(long value) {
        return value >= 0 && value < WORDS.length ? WORDS[(int) value] : count(value);
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

    /// A p-value: ".10", "<.001", never 0 or 1.
    static String p(double value) {
        if (value < .001) {
            return "<.001";
        }
        if (value > .99) {
            return ">.99";
        }
        String text = String.format(Locale.UK, value < .01 ? "%.3f" : "%.2f", value);
        return text.substring(1);
    }
}
