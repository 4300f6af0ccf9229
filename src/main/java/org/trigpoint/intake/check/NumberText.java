package org.trigpoint.intake.check;

import org.trigpoint.intake.sheet.Cell;

import java.util.regex.Pattern;

/// Numbers as people type them: "1,954", "£1,200.50", "10.5%", "(12)", "−3", with the apostrophe
/// that keeps a spreadsheet program from reading a number, or the sign of a footnote.
final class NumberText {
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
        1e14,
        1e15};
    private static final Pattern NUMBER = Pattern
            .compile("[-+]?(\\d{1,3}([, \\u00a0\\u2007\\u2009\\u202f]\\d{3})+|\\d+)?(\\.\\d*)?([eE][-+]?\\d{1,3})?");
    private static final Pattern GROUPING = Pattern.compile("[, \\u00a0\\u2007\\u2009\\u202f]");
    private static final Pattern DRESS = Pattern
            .compile("^\\s*['\u2018\u2019`]?\\s*|\\s*[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021]*\\s*$");
    private static final int LONGEST = 64;

    private NumberText() {}

    /// The number in a cell; NaN when it holds none. A percentage keeps its size: "10.5%" is 10.5.
    static double of(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> number.value();
            case Cell.Percentage percentage -> percentage.percent();
            case Cell.Text text -> parse(text.value());
            default -> Double.NaN;
        };
    }

    /// The number in a text; NaN when it is none.
    static double parse(String text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        long digits = 0;
        int point = -1;
        int first = negative ? 1 : 0;
        if (length - first > EXACT_DIGITS + 1 || length == first) {
            return parseSlowly(text);
        }
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0 && length > first + 1) {
                point = i;
            } else {
                return parseSlowly(text);
            }
        }
        // Below 2^53 both sides of the division are exact, so the quotient is the correctly rounded value.
        double value = point < 0 ? digits : digits / POWERS[length - 1 - point];
        return negative ? -value : value;
    }

    private static double parseSlowly(String text) {
        String plain = DRESS.matcher(text.length() > LONGEST ? "" : text)
                .replaceAll("")
                .replace('\u2212', '-')
                .replace("£", "");
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        if (plain.startsWith("(") && plain.endsWith(")")) {
            plain = "-" + plain.substring(1, plain.length() - 1);
        }
        boolean hasDigit = plain.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!hasDigit || plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(GROUPING.matcher(plain).replaceAll(""));
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
