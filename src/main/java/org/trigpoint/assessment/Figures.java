package org.trigpoint.assessment;

import org.trigpoint.statistics.Numerals;
import org.trigpoint.statistics.Probability;

import java.util.ArrayList;
import java.util.List;
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

    /// How many of them, where none can be meant: "none", "one", "12".
    static String some(long value) {
        return value == 0 ? "none" : words(value);
    }

    /// A unit in the singular: "offence" of "offences".
    static String one(String unit) {
        return unit.endsWith("ies") ? unit.substring(0, unit.length() - 3) + "y"
                : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /// Names in a row: "Mill Lane, Bank Foot and 8 more".
    static String listed(List<String> names, int most) {
        List<String> named = new ArrayList<>(names.stream().limit(most).toList());
        if (names.size() > most) {
            named.add(words(names.size() - (long) most) + " more");
        }
        String last = named.removeLast();
        return named.isEmpty() ? last : String.join(", ", named) + " and " + last;
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
