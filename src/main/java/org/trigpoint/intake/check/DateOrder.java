package org.trigpoint.intake.check;

/// Which of two numbers before the year is the day. Dates that begin with the year or name the month need no order.
public enum DateOrder {
    DAY_FIRST("dd/MM/yyyy"), MONTH_FIRST("MM/dd/yyyy");

    private final String pattern;

    DateOrder(String pattern) {
        this.pattern = pattern;
    }

    /// The other one.
    DateOrder opposite() {
        return this == DAY_FIRST ? MONTH_FIRST : DAY_FIRST;
    }

    /// The pattern as spreadsheets write it.
    public String pattern() {
        return pattern;
    }
}
