package org.trigpoint.claims;

import org.trigpoint.model.Period;

import java.util.Locale;

/// How figures are written in what the checker says.
final class Wording {
    private Wording() {}

    /// "1,477", "9.5".
    static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.UK, "%,d", Math.round(value))
                : String.format(Locale.UK, "%,.2f", value);
    }

    /// "-40.69%".
    static String change(double percent) {
        return String.format(Locale.UK, "%+.2f%%", percent);
    }

    /// "31.68%".
    static String percent(double percent) {
        return String.format(Locale.UK, "%.2f%%", percent);
    }

    /// "+18 percentage points".
    static String points(double points) {
        String number = points == Math.rint(points)
                ? String.format(Locale.UK, "%+d", Math.round(points))
                : String.format(Locale.UK, "%+.1f", points);
        return number + " percentage points";
    }

    /// A figure of the same kind: "£1,477", "47%".
    static String like(Figure figure, double value) {
        return switch (figure.kind()) {
            case MONEY -> "£" + number(value);
            case PERCENT -> number(value) + "%";
            default -> number(value);
        };
    }

    static String period(Period period) {
        return Times.isBareYear(period) ? String.valueOf(period.first().getYear()) : period.name();
    }
}
