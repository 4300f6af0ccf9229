package org.trigpoint.figure;

import java.util.Locale;

/// Numbers as the house writes them: thousands separated, a true minus sign, percentages to one decimal.
public final class NumberText {
    /// What stands for a value that is missing without a stated kind.
    public static final String NO_DATA = "no data";

    private static final String[] WORDS = {"none", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine"};

    private NumberText() {}

    /// Whole numbers as they are, others to three significant figures or one decimal, whichever says more.
    public static String of(double value) {
        double size = Math.abs(value);
        if (value == Math.rint(value) || size >= 1000) {
            return decimals(value, 0);
        }
        return decimals(value, size >= 10 ? 1 : 2);
    }

    /// A whole number.
    public static String of(long value) {
        return String.format(Locale.UK, "%,d", value).replace('-', '−');
    }

    /// The number, or "no data" when it is NaN.
    public static String orNoData(double value) {
        return Double.isNaN(value) ? NO_DATA : of(value);
    }

    /// The number with exactly so many decimals; "∞" beyond all numbers.
    public static String decimals(double value, int decimals) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        String text = String.format(Locale.UK, "%,." + decimals + "f", value);
        boolean negativeZero = text.startsWith("-") && text.chars().allMatch(c -> "-0.,".indexOf(c) >= 0);
        return negativeZero ? text.substring(1) : text.replace('-', '−');
    }

    /// A percentage with its sign: "+12.7%", "−14.4%", "0.0%".
    public static String change(double percent) {
        String text = decimals(percent, 1);
        return (percent > 0 && !"0.0".equals(text) ? "+" : "") + text + "%";
    }

    /// A share of one as a percentage: .063 is "6.3%".
    public static String share(double share) {
        return decimals(share * 100, 1) + "%";
    }

    /// A count in a sentence: words up to nine, digits from ten.
    public static String inWords(int count) {
        return count >= 0 && count < WORDS.length ? WORDS[count] : of(count);
    }
}
