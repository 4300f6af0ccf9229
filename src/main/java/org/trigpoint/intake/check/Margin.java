package org.trigpoint.intake.check;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.model.Basis;
import org.trigpoint.model.Value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Published intervals that stand in the cell of the value: "4.2% ± 4.0", "4.2 (+/- 4.0)", "42% (38% to 46%)".
///
/// @param value the value in front, as it is written
/// @param low the lower end
/// @param high the upper end
record Margin(String value, double low, double high) {

    private static final String NUMBER = "([-\u2212]?[\\d.,]+ ?%?)";
    private static final Pattern AROUND = Pattern
            .compile(NUMBER + " *[\\[(]? *(?:\u00b1|\\+ ?/ ?[-\u2212\u2013]|\\+ ?[-\u2212\u2013]) *" + NUMBER
                    + " *(?:pts|points|pp|percentage points)?\\.? *[])]?");
    private static final Pattern BETWEEN = Pattern.compile(
            NUMBER + " *[\\[(] *(?:95% ?(?:ci|confidence interval)?:? *)?" + NUMBER + " *(?:to|[-\u2013,;]) *" + NUMBER
                    + " *[])]",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    /// The value and its interval; empty when a text does not state both, or the interval does not hold the value.
    static Optional<Margin> parse(String text) {
        String plain = text.strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher around = AROUND.matcher(plain);
        if (around.matches()) {
            double value = NumberText.parse(around.group(1).strip());
            double margin = NumberText.parse(around.group(2).strip());
            return sound(around.group(1).strip(), value, value - margin, value + margin);
        }
        Matcher between = BETWEEN.matcher(plain);
        return between.matches()
                ? sound(between.group(1).strip(), NumberText.parse(between.group(1).strip()),
                        NumberText.parse(between.group(2).strip()), NumberText.parse(between.group(3).strip()))
                : Optional.empty();
    }

    private static Optional<Margin> sound(String words, double value, double low, double high) {
        return low <= value && value <= high ? Optional.of(new Margin(words, low, high)) : Optional.empty();
    }

    /// The interval that stands in the cell of a value, and for a percentage the answers that it implies; nothing known
    /// where there is none.
    static Basis of(Cell cell, Value value) {
        if (value.known().isEmpty() || !(cell instanceof Cell.Text(String words))) {
            return Basis.UNKNOWN;
        }
        double number = value.known().getAsDouble();
        return parse(words).map(margin -> words.contains("%") && !isBetween(words)
                ? ofMargin(number, (margin.high - margin.low) / 2)
                : interval(margin.low, margin.high)).orElse(Basis.UNKNOWN);
    }

    /// The interval that reaches so far below and above a value.
    static Basis around(Value value, double margin) {
        if (value.known().isEmpty() || !(margin >= 0)) {
            return Basis.UNKNOWN;
        }
        double middle = value.known().getAsDouble();
        return interval(middle - margin, middle + margin);
    }

    /// Whether both ends are stated, not how far they are away.
    private static boolean isBetween(String words) {
        return BETWEEN.matcher(words.strip()).matches();
    }

    /// The answers that a margin implies; the interval follows from them, and never reaches below nought.
    private static Basis ofMargin(double percent, double margin) {
        return percent > 0 && percent < 100 && margin > 0 && margin < 100
                ? Basis.ofMargin(percent, margin, null, null)
                : interval(percent - margin, percent + margin);
    }

    private static Basis interval(double low, double high) {
        return new Basis(low, high, null, null, null, null, null);
    }
}
