package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;

import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.When;

/// A date whose year, month and day stand in columns of their own. The day may be absent.
///
/// @param year the column of the year
/// @param month the column of the month, as a number or a name
/// @param day the column of the day; `null` when there is none
record DateParts(Column year, Column month, @Nullable Column day) {

    private static final DateText TEXT = new DateText(DateOrder.DAY_FIRST);

    /// The parts that a table has; `null` when it lacks year or month.
    static @Nullable DateParts of(Match match) {
        Column year = match.column(Role.YEAR).orElse(null);
        Column month = match.column(Role.MONTH).orElse(null);
        return year == null || month == null ? null : new DateParts(year, month, match.column(Role.DAY).orElse(null));
    }

    /// The date in a row; `null` after telling the fault.
    @Nullable
    When read(Row row, Faults faults) {
        String y = row.cell(year.index()).text();
        String m = row.cell(month.index()).text();
        Cell dayCell = day == null ? Cell.Blank.BLANK : row.cell(day.index());
        When when = TEXT.parse(dayCell.isBlank() ? y + " " + m : y + " " + m + " " + dayCell.text());
        if (when == null) {
            Column faulty = TEXT.parse(y + " 1") == null ? year : month;
            faults.add(faulty.heading(), row.cell(faulty.index()),
                    "a year, a month and perhaps a day that make a date");
        }
        return when;
    }
}
