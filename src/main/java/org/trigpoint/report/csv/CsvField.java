package org.trigpoint.report.csv;

import java.util.regex.Pattern;

/// Keeps text from becoming a formula where a spreadsheet opens a comma-separated file.
public final class CsvField {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-−@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private CsvField() {}

    /// The text with an apostrophe before it when it begins with `=`, `+`, `-`, `−`, `@`, a tab or a carriage return; a
    /// true negative number such as `-3.5` stays as it is.
    public static String safe(String text) {
        return FORMULA.matcher(text).matches() && !NEGATIVE_NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
