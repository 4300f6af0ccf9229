package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.When;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Dates whose year, month and day stand in columns of their own, or are not all there: the day may be absent, the month
/// too, and the year may stand in the name of the table.
///
/// @param year the column of the year, or of a reference that begins with it; `null` when there is none
/// @param yearLength how many characters of that column are the year; 0 for all of them
/// @param named the year in the name of the table; `null` when there is none
/// @param month the column of the month, as a number or a name; `null` when there is none
/// @param day the column of the day; `null` when there is none
record DateParts(@Nullable Column year, int yearLength, @Nullable Integer named, @Nullable Column month,
        @Nullable Column day) {

    private static final DateText TEXT = new DateText(DateOrder.DAY_FIRST);
    private static final int DIGITS = 4;
    private static final String NO_YEAR = "a year, such as 2013";

    /// Where rows without a day may have it from.
    enum Dated {
        /// The collision of the same reference.
        BY_COLLISION,
        /// Nowhere else.
        ALONE;

        static Dated of(Dataset dataset) {
            return dataset == Dataset.CASUALTY || dataset == Dataset.VEHICLE ? BY_COLLISION : ALONE;
        }
    }

    static DateParts of(Match match) {
        Column year = match.column(Role.YEAR).orElse(null);
        boolean inReference = year == null && match.layout().yearInReference();
        return new DateParts(inReference ? match.column(Role.REFERENCE).orElse(null) : year, inReference ? DIGITS : 0,
                match.year(),
                match.column(Role.MONTH).orElse(null), match.column(Role.DAY).orElse(null));
    }

    /// The parts of a table whose column of dates holds bare months, "April" or "4", with the year in a column of its own;
    /// empty where that column holds whole dates.
    ///
    /// @param month the column that is named like one of dates
    static Optional<DateParts> besideYear(Match match, Column month, List<Row> sample) {
        Column year = match.column(Role.YEAR).orElse(null);
        List<Cell> cells = sample.stream().map(row -> row.cell(month.index())).filter(cell -> !cell.isBlank()).toList();
        boolean bare = year != null && !cells.isEmpty() && cells.stream().allMatch(DateParts::isBareMonth);
        return bare
                ? Optional.of(new DateParts(year, 0, match.year(), month, match.column(Role.DAY).orElse(null)))
                : Optional.empty();
    }

    private static boolean isBareMonth(Cell cell) {
        return TEXT.parse(cell.text()) == null && TEXT.parse("2000 " + cell.text()) != null;
    }

    /// What is assumed where parts are missing.
    ///
    /// @param dated whether another table may date the rows, as collisions do their casualties
    List<String> assumptions(Dated dated) {
        if (month == null) {
            return List.of("The table says the year only; a row counts in January of its year"
                    + (dated == Dated.BY_COLLISION ? " unless the collision it belongs to gives its date" : "")
                    + ", so compare whole calendar years.");
        }
        return year == null ? List.of("The year was taken to be " + named + ", which is named with the table.")
                : List.of();
    }

    /// The date in a row; `null` after telling the fault.
    @Nullable
    When read(Row row, Faults faults) {
        String y = year == null ? String.valueOf(named) : yearOf(row.cell(year.index()).text());
        if (TEXT.parse(y + " 1") == null) {
            Cell found = year == null ? Cell.Blank.BLANK : row.cell(year.index());
            faults.add(year == null ? "Year" : year.heading(), found, NO_YEAR);
            return null;
        }
        return month == null ? When.of(YearMonth.of(Integer.parseInt(y), 1)) : withMonth(y, month, row, faults);
    }

    private String yearOf(String text) {
        return yearLength == 0 || text.length() <= yearLength ? text : text.substring(0, yearLength);
    }

    private @Nullable When withMonth(String y, Column monthColumn, Row row, Faults faults) {
        String m = row.cell(monthColumn.index()).text();
        Cell dayCell = day == null ? Cell.Blank.BLANK : row.cell(day.index());
        // A day of the week says nothing more of the date.
        boolean numbered = !Double.isNaN(NumberText.of(dayCell));
        When when = TEXT.parse(numbered ? y + " " + m + " " + dayCell.text() : y + " " + m);
        if (when == null) {
            faults.add(monthColumn.heading(), row.cell(monthColumn.index()),
                    "a month, and perhaps a day, that make a date");
        }
        return when;
    }
}
