package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.When;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table with a column for each month, or each week: what stands in such a column is a count. Each row is read as one row
/// for each month, with the month and the count in two columns to the right of all others.
///
/// @param columns the columns of months or weeks, from left to right; at least two, none twice
/// @param width how many columns the table has
public record MonthsAcross(List<MonthColumn> columns, int width) implements Across {

    private static final int FEWEST = 2;
    private static final DateText TEXT = new DateText(DateOrder.DAY_FIRST);
    private static final Pattern FINANCIAL_YEAR = Pattern
            .compile("(?<!\\d)(20\\d\\d)\\s?[/-]\\s?(20)?(\\d\\d)(?![\\d/-])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final int APRIL = 4;
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3}");
    /// A month or its first day in digits: 2012-04, 201204, 04/2012, 01/04/2012, 2012 4. Rows of numbers make no months.
    private static final Pattern DIGITS = Pattern.compile("(19|20)\\d\\d[-/. ]?\\d\\d?([-/.]\\d\\d?)?( 0?0:00(:00)?)?"
            + "|(\\d\\d?[-/.])?\\d\\d?[-/.](19|20)?\\d\\d");

    public MonthsAcross {
        columns = List.copyOf(columns);
    }

    /// A column of a month or a week.
    ///
    /// @param index its place, from 0
    /// @param heading as written
    /// @param date the month, or the week, as a cell of dates would state it: "2012-04", "w/c 2012-04-02"
    public record MonthColumn(int index, String heading, String date) {}

    /// The months in a row of headings; empty when it has fewer than two, or one twice.
    ///
    /// @param titles what stands above the table, and the names of sheet and file: months without a year take theirs
    ///     from a year, or a financial year, named there
    public static Optional<MonthsAcross> find(List<String> headings, List<String> titles) {
        List<MonthColumn> columns = new ArrayList<>();
        Set<String> dates = new HashSet<>();
        boolean twice = false;
        for (int i = 0; i < headings.size(); i++) {
            String date = date(HeadingMark.without(headings.get(i)), titles);
            if (date != null) {
                columns.add(new MonthColumn(i, headings.get(i), date));
                twice |= !dates.add(date);
            }
        }
        return columns.size() < FEWEST || twice
                ? Optional.empty()
                : Optional.of(new MonthsAcross(columns, headings.size()));
    }

    private static @Nullable String date(String heading, List<String> titles) {
        When week = Weeks.parse(heading, TEXT::parse);
        YearMonth month = week == null ? month(heading, titles) : null;
        return week != null ? "w/c " + week.day() : month != null ? month.toString() : null;
    }

    private static @Nullable YearMonth month(String heading, List<String> titles) {
        if (!WORDS.matcher(heading).find() && !DIGITS.matcher(heading).matches()) {
            return null;
        }
        When when = TEXT.parse(heading);
        if (when != null) {
            return when.month();
        }
        // A leap year, so that the name of any month makes a date.
        When named = heading.length() < 3 ? null : TEXT.parse(heading + " 2000");
        if (named == null || named.day() != null) {
            return ofFinancialYear(heading);
        }
        return withYear(named.month().getMonthValue(), titles);
    }

    /// A month beside the financial year that it lies in, as "2022/23 Apr" where the year stands above its months.
    private static @Nullable YearMonth ofFinancialYear(String heading) {
        Matcher year = FINANCIAL_YEAR.matcher(heading);
        if (!year.find()) {
            return null;
        }
        String name = (heading.substring(0, year.start()) + heading.substring(year.end())).strip();
        When named = name.length() < 3 ? null : TEXT.parse(name + " 2000");
        return named == null || named.day() != null
                ? null
                : withYear(named.month().getMonthValue(), List.of(year.group()));
    }

    private static @Nullable YearMonth withYear(int month, List<String> titles) {
        for (String title : titles) {
            Matcher financial = FINANCIAL_YEAR.matcher(title);
            if (financial.find()) {
                int start = Integer.parseInt(financial.group(1));
                if (Integer.parseInt(financial.group(3)) == (start + 1) % 100) {
                    return YearMonth.of(month >= APRIL ? start : start + 1, month);
                }
            }
        }
        for (String title : titles) {
            Matcher year = YEAR.matcher(title);
            if (year.find()) {
                return YearMonth.of(Integer.parseInt(year.group()), month);
            }
        }
        return null;
    }

    @Override
    public int periods() {
        return columns.size();
    }

    /// The headings with the months blanked and the two columns of month and count added.
    @Override
    public Headings headings(List<String> written, List<String> lowest) {
        List<String> labels = new ArrayList<>(written);
        columns.forEach(column -> labels.set(column.index(), ""));
        labels.add("Month");
        labels.add("Count");
        return new Headings(labels, lowest, Map.of(width, Role.DATE, width + 1, Role.COUNT));
    }

    /// One row of the table as one month of it.
    Row month(Row row, MonthColumn column) {
        Row month = new Row();
        month.start(row.number());
        for (int i = 0; i < width; i++) {
            month.add(row.cell(i));
        }
        month.put(width, new Cell.Text(column.date()));
        month.put(width + 1, row.cell(column.index()));
        return month;
    }
}
