package org.trigpoint.intake.sheet;

import java.math.BigDecimal;

/// What a cell holds, as its file states it: nothing is guessed here.
public sealed interface Cell {
    /// Words, stripped of white space at both ends; never empty.
    record Text(String value) implements Cell {
        @Override
        public String text() {
            return value;
        }
    }

    /// A number; never NaN or infinite.
    record Numeric(double value) implements Cell {
        @Override
        public String text() {
            // A double prints its shortest exact form; long values without a fraction are plainer as integers.
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    /// A number that the workbook shows as a percentage.
    ///
    /// @param share 0.105 for 10.5%
    record Percentage(double share) implements Cell {
        /// The number as shown, 10.5 for 10.5%.
        public double percent() {
            return BigDecimal.valueOf(share).movePointRight(2).doubleValue();
        }

        @Override
        public String text() {
            return new Numeric(percent()).text() + "%";
        }
    }

    /// A number that the workbook shows as a date or a time.
    ///
    /// @param serial days since the end of 1899 with the time of day as the fraction, whatever epoch the workbook counts
    ///     from; below 1 it is a time without a date
    record Dated(double serial) implements Cell {
        @Override
        public String text() {
            return ExcelDates.print(serial);
        }
    }

    /// True or false.
    record Truth(boolean value) implements Cell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /// A formula that failed, such as #REF!.
    record Fault(String code) implements Cell {
        @Override
        public String text() {
            return code;
        }
    }

    /// Nothing, or nothing but white space.
    enum Blank implements Cell {
        BLANK;

        @Override
        public String text() {
            return "";
        }
    }

    /// What a person would read, without the workbook's number format: dates as ISO 8601, numbers without grouping.
    String text();

    /// Whether there is nothing.
    default boolean isBlank() {
        return this == Blank.BLANK;
    }

    /// A text cell of these words, or the blank cell when they are only white space.
    static Cell of(String words) {
        String stripped = strip(words);
        return stripped.isEmpty() ? Blank.BLANK : new Text(stripped);
    }

    /// Without white space, no-break spaces and byte order marks at both ends.
    static String strip(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isSpace(words.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || Character.isWhitespace(c);
    }
}
