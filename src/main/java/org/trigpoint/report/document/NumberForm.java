package org.trigpoint.report.document;

import org.trigpoint.statistics.Probability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// How a number is written, in every document alike: thousands separated by commas, the true minus sign, halves rounded
/// away from zero as spreadsheets do, and never a sign before a zero.
///
/// | form | 23034 | −14.41 | 0.0462 |
/// |---|---|---|---|
/// | [#COUNT] | 23,034 | −14 | 0 |
/// | [#CHANGE] | +23,034 | −14 | 0 |
/// | [#PERCENT] | 23,034.0% | −14.4% | 0.0% |
/// | [#PROBABILITY] | | | .046 |
///
/// @param unit what stands around the digits
/// @param digits decimal places, 0 to 9; a probability sets its own
/// @param sign when a sign is written
public record NumberForm(Unit unit, int digits, Sign sign) {
    /// What a number measures. Percentages and points are given as per cent: 14.41, not 0.1441.
    public enum Unit {
        NONE("", ""), PERCENT("", "%"),
        /// Percentage points: the difference of two percentages.
        POINTS("", "\u00A0pp"), POUNDS("£", ""),
        /// A p-value, from 0 to 1.
        PROBABILITY("", "");

        private final String prefix;
        private final String suffix;

        Unit(String prefix, String suffix) {
            this.prefix = prefix;
            this.suffix = suffix;
        }

        /// What stands between the sign and the digits.
        public String prefix() {
            return prefix;
        }

        /// What stands after the digits.
        public String suffix() {
            return suffix;
        }
    }

    /// When a sign is written.
    public enum Sign {
        /// Before negative numbers.
        NEGATIVE,
        /// Before positive ones as well: for differences.
        BOTH
    }

    /// A whole number of things.
    public static final NumberForm COUNT = new NumberForm(Unit.NONE, 0, Sign.NEGATIVE);
    /// The difference of two counts.
    public static final NumberForm CHANGE = new NumberForm(Unit.NONE, 0, Sign.BOTH);
    /// A share, with the one decimal of tables.
    public static final NumberForm PERCENT = new NumberForm(Unit.PERCENT, 1, Sign.NEGATIVE);
    /// A change in per cent, with the one decimal of tables.
    public static final NumberForm PERCENT_CHANGE = new NumberForm(Unit.PERCENT, 1, Sign.BOTH);
    /// A share in a sentence, without decimals.
    public static final NumberForm WHOLE_PERCENT = new NumberForm(Unit.PERCENT, 0, Sign.NEGATIVE);
    /// The difference of two percentages.
    public static final NumberForm POINTS = new NumberForm(Unit.POINTS, 1, Sign.BOTH);
    /// Whole pounds.
    public static final NumberForm POUNDS = new NumberForm(Unit.POUNDS, 0, Sign.NEGATIVE);
    /// A p-value; see [Probability].
    public static final NumberForm PROBABILITY = new NumberForm(Unit.PROBABILITY, 2, Sign.NEGATIVE);

    public NumberForm {
        if (digits < 0 || digits > 9) {
            throw new IllegalArgumentException("0 to 9 decimal places, not " + digits);
        }
    }

    /// A plain number with this many decimal places.
    public static NumberForm decimal(int digits) {
        return new NumberForm(Unit.NONE, digits, Sign.NEGATIVE);
    }

    /// The number in writing.
    ///
    /// @throws IllegalArgumentException when the number is not finite, or is no probability where one is due
    public String show(double value) {
        check(value);
        if (unit == Unit.PROBABILITY) {
            return Probability.words(value);
        }
        BigDecimal rounded = rounded(value, digits);
        String shown = unit.prefix() + String.format(Locale.ROOT, "%,." + digits + "f", rounded.abs()) + unit.suffix();
        return switch (rounded.signum()) {
            case -1 -> "−" + shown;
            case 1 -> sign == Sign.BOTH ? "+" + shown : shown;
            default -> shown;
        };
    }

    /// How many decimal places [#show] gives this value.
    public int digitsOf(double value) {
        if (unit != Unit.PROBABILITY) {
            return digits;
        }
        return Probability.digits(value);
    }

    /// Refuses what cannot be written in this form.
    void check(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number; say why it is missing instead: " + value);
        }
        if (unit == Unit.PROBABILITY && (value < 0 || value > 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1: " + value);
        }
    }

    /// From the shortest decimal that stands for the number, so that 2.675 becomes 2.68 as a reader expects.
    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }
}
