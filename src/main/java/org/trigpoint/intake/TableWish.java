package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which table of a sheet is wanted.
///
/// @param number 1 for the first; 0 for all of the sheet
record TableWish(int number) {
    private static final Pattern NUMBERED = Pattern.compile("(.{0,300}?)\\s*\\btable (\\d{1,4})",
            Pattern.CASE_INSENSITIVE);
    private static final TableWish ALL = new TableWish(0);

    /// What is wanted of a sheet; `null` for nothing.
    ///
    /// @param asked the name of a sheet, or of a table of it such as "Crime table 2" or, in a format without sheets,
    ///     "table 2"; `null` for everything
    static @Nullable TableWish of(@Nullable String asked, String sheet) {
        if (asked == null || asked.strip().equalsIgnoreCase(sheet.strip())) {
            return ALL;
        }
        Matcher numbered = NUMBERED.matcher(asked.strip());
        return numbered.matches() && numbered.group(1).equalsIgnoreCase(sheet.strip())
                ? new TableWish(Integer.parseInt(numbered.group(2)))
                : null;
    }

    /// How the tables of a sheet are told apart.
    ///
    /// @param number 1 for the first
    static String name(String sheet, int number) {
        return (sheet + " table " + number).strip();
    }

    /// Whether all tables of the sheet are wanted.
    boolean isAll() {
        return number == 0;
    }

    /// Whether a table is wanted.
    ///
    /// @param table 1 for the first
    boolean includes(int table) {
        return isAll() || number == table;
    }
}
