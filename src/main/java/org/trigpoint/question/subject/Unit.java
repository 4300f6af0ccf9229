package org.trigpoint.question.subject;

import java.util.Locale;

/// What a number of a subject measures, and how it is written.
public enum Unit {
    /// Whole things.
    COUNT("%,.0f"),
    /// A rank, or a mark on a scale: more of it is not more of a thing, so it is drawn as no bar.
    MARK("%,.0f"),
    /// The difference of two counts.
    CHANGE("%+,.0f"),
    /// One decimal.
    DECIMAL("%,.1f"),
    /// Two decimals.
    RATIO("%,.2f"),
    PERCENT("%,.1f%%"), PERCENT_CHANGE("%+,.1f%%"),
    /// Percentage points.
    POINTS("%+,.1f pp"),
    POUNDS("£%,.0f");

    private final String format;

    Unit(String format) {
        this.format = format;
    }

    /// The number in writing, with the true minus sign.
    public String words(double value) {
        double plain = Math.abs(value) < 1e-9 ? 0 : value;
        return String.format(Locale.UK, format, plain).replace('-', '−');
    }
}
