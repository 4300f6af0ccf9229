package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Column.Labels;
import org.trigpoint.store.Column.Restriction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;

/// Labels that follow from the number itself.
enum ComputedLabels implements Labels {
    /// Months, written 2012-04.
    MONTH {
        @Override
        String text(int number) {
            return Months.month(number).toString();
        }

        @Override
        int number(String label) {
            return Months.number(YearMonth.parse(label));
        }
    },
    /// Days, written 2012-04-30.
    DAY {
        @Override
        String text(int number) {
            return LocalDate.ofEpochDay(number).toString();
        }

        @Override
        int number(String label) {
            return (int) LocalDate.parse(label).toEpochDay();
        }
    },
    /// Plain numbers.
    NUMBER {
        @Override
        String text(int number) {
            return Integer.toString(number);
        }

        @Override
        int number(String label) {
            return Integer.parseInt(label);
        }
    };

    abstract String text(int number);

    abstract int number(String label);

    @Override
    public String label(@Nullable Object raw) {
        return raw == null ? "" : text(((Number) raw).intValue());
    }

    @Override
    public Restriction where(String expression, String label) {
        if (label.isEmpty()) {
            return new Restriction(expression + " IS NULL", List.of());
        }
        try {
            return new Restriction(expression + " = ?", List.of(number(label)));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new RefusedException(
                    "'" + label + "' is not a value this column can have; a month is written 2012-04, a day 2012-04-30,"
                            + " an hour 0 to 23, a batch by its number",
                    e);
        }
    }
}
