package org.trigpoint.report.document;

import org.trigpoint.report.document.Picture.PngSource;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands in one cell of a table: a typed value, never blank and never a formatted string, so that Word and PDF can
/// write it out and a spreadsheet can keep it as a number.
public sealed interface Cell {
    /// The cell in writing, the same in every document.
    String text();

    /// Words.
    ///
    /// @param text never blank: a cell without a value says why, with [#missing]
    record Text(String text) implements Cell {
        public Text {
            text = PlainText.line("text of a cell", text);
        }
    }

    /// A number and how it is written.
    ///
    /// @param value finite; percentages as per cent
    record Amount(double value, NumberForm form) implements Cell {
        public Amount {
            form.check(value);
        }

        @Override
        public String text() {
            return form.show(value);
        }
    }

    /// An interval, such as "(−3 to +12)".
    ///
    /// @param low finite
    /// @param high not below `low`; positive infinity when there is no upper limit
    record Interval(double low, double high, NumberForm form) implements Cell {
        public Interval {
            form.check(low);
            if (!(high >= low)) {
                throw new IllegalArgumentException("an interval ends before it begins: " + low + " to " + high);
            }
        }

        /// Whether there is an upper limit.
        public boolean limited() {
            return high < Double.POSITIVE_INFINITY;
        }

        @Override
        public String text() {
            return "(" + form.show(low) + (limited() ? " to " + form.show(high) : " or more") + ")";
        }
    }

    /// A verdict: a shape and a word.
    ///
    /// @param word such as "fell" or "no clear change"; never blank
    record Status(Standing standing, String word) implements Cell {
        public Status {
            word = PlainText.line("word of a status", word);
        }

        @Override
        public String text() {
            return standing.shape() + "\u00A0" + word;
        }
    }

    /// A calendar date, such as "5 June 2013".
    record Day(LocalDate date) implements Cell {
        private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        @Override
        public String text() {
            return LONG.format(date);
        }
    }

    /// No value, and why.
    ///
    /// @param reason one that stands instead of a number
    record Missing(Shorthand reason) implements Cell {
        public Missing {
            if (!reason.standsInstead()) {
                throw new IllegalArgumentException(reason + " stands beside a number; use marked");
            }
        }

        @Override
        public String text() {
            return reason.code();
        }
    }

    /// A number with a mark beside it, such as 1,234 marked as provisional.
    ///
    /// @param mark one that stands beside a number
    record Marked(Amount amount, Shorthand mark) implements Cell {
        public Marked {
            if (mark.standsInstead()) {
                throw new IllegalArgumentException(mark + " stands instead of a number; use missing");
            }
        }

        @Override
        public String text() {
            return amount.text() + "\u00A0" + mark.code();
        }
    }

    /// A small drawing in a cell, such as a trend line or an interval bar. Spreadsheets write its alternative text.
    ///
    /// @param alternative what it shows, in words; never blank
    /// @param png see [PngSource]
    /// @param widthCentimetres its width on paper
    record Drawing(String alternative, PngSource png, double widthCentimetres) implements Cell {
        public Drawing {
            alternative = PlainText.line("alternative text of a drawing", alternative);
            if (!(widthCentimetres > 0 && widthCentimetres <= 6)) {
                throw new IllegalArgumentException("a drawing in a cell is up to 6 cm wide, not " + widthCentimetres);
            }
        }

        @Override
        public String text() {
            return alternative;
        }
    }

    static Cell text(String text) {
        return new Text(text);
    }

    /// A whole number of things.
    static Amount count(long value) {
        return new Amount(value, NumberForm.COUNT);
    }

    /// The difference of two counts, with its sign.
    static Amount change(long value) {
        return new Amount(value, NumberForm.CHANGE);
    }

    static Amount decimal(double value, int digits) {
        return new Amount(value, NumberForm.decimal(digits));
    }

    /// A share in per cent, with one decimal.
    static Amount percent(double value) {
        return new Amount(value, NumberForm.PERCENT);
    }

    /// A change in per cent, with one decimal and its sign.
    static Amount percentChange(double value) {
        return new Amount(value, NumberForm.PERCENT_CHANGE);
    }

    /// A p-value.
    static Amount probability(double value) {
        return new Amount(value, NumberForm.PROBABILITY);
    }

    static Cell interval(double low, double high, NumberForm form) {
        return new Interval(low, high, form);
    }

    static Cell status(Standing standing, String word) {
        return new Status(standing, word);
    }

    static Cell day(LocalDate date) {
        return new Day(date);
    }

    static Cell missing(Shorthand reason) {
        return new Missing(reason);
    }

    static Cell marked(Amount amount, Shorthand mark) {
        return new Marked(amount, mark);
    }
}
