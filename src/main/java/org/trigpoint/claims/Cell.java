package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A figure in a table.
///
/// @param unit "", "%" or "£"
/// @param value as written
/// @param step one unit of its last digit
/// @param signed whether it has a sign, and so is a change
record Cell(String unit, double value, double step, boolean signed) {

    private static final Pattern FIGURE = Pattern
            .compile(
                    "(?<sign>[+\\-−–])?\\s?(?<pound>£)?\\s?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)"
                            + "(?<decimals>\\.\\d+)?\\s?(?<percent>%)?\\s?\\*?");

    /// `null` when the text is no plain figure.
    static @Nullable Cell of(String text) {
        Matcher found = FIGURE.matcher(text.strip());
        if (!found.matches()) {
            return null;
        }
        String decimals = found.group("decimals") == null ? "" : found.group("decimals");
        String unit = found.group("percent") != null ? "%" : found.group("pound") != null ? "£" : "";
        double value = Double.parseDouble(found.group("number").replace(",", "") + decimals);
        double step = decimals.isEmpty() ? 1 : Math.pow(10, 1.0 - decimals.length());
        String sign = found.group("sign");
        return new Cell(unit, sign == null || sign.equals("+") ? value : -value, step, sign != null);
    }

    /// The unrounded values it may stand for; a whole number is exact, a whole percentage is not.
    Interval interval() {
        return Interval.around(value, step == 1 && !unit.equals("%") ? 0 : step / 2);
    }

    /// Whether it may be rounded to this unit: a multiple of it with figures before.
    boolean divides(double granule) {
        return value % granule == 0 && value >= 10 * granule;
    }

    /// How it is written in what the checker says.
    static String written(String unit, double value) {
        return unit.equals("£") ? "£" + Wording.number(value) : Wording.number(value) + unit;
    }
}
