package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tables of a known shape that are not read, since their rows would be counted wrongly or belong to no time, each with what
/// to do about it.
enum NotRead {
    /// A pivot table whose rows of subtotals cannot be told from others once they are read.
    SUBTOTALS(NotRead::hasSubtotals,
            "it looks like a pivot table, with rows such as 'Burglary Result' that add up others."
                    + " Import the records that it is made from, or switch the subtotals off and repeat the names of the groups in"
                    + " each row"),
    /// Days of the week side by side.
    WEEKDAYS(rows -> rows.stream().anyMatch(NotRead::isWeek),
            "its columns are days of the week, which say of no count in which month it belongs. Import the records with"
                    + " their dates, or a table that says in each row of which month it is"),
    /// Years side by side below each of several kinds.
    YEARS_BELOW_KINDS(NotRead::hasYearsBelowKinds,
            "its columns are years below several kinds, so that one row holds counts of more than one kind. Put each kind in"
                    + " a table of its own, or give each row one kind, with a column a year");

    private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday",
            "wednesday", "thursday", "friday", "saturday", "sunday", "tues", "weds", "thur", "thurs", "llun", "mawrth",
            "mercher", "iau", "gwener", "sadwrn", "sul");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern YEAR = Pattern.compile("(FY ?)?(19|20)\\d\\d([/-](20)?\\d\\d)?");
    private static final String TOTAL = "total result";
    private static final String SUBTOTAL = " result";

    private final Predicate<List<Row>> is;
    private final String words;

    NotRead(Predicate<List<Row>> is, String words) {
        this.is = is;
        this.words = words;
    }

    /// Why a table is not read, completing "not imported: …"; empty when it has no such shape.
    ///
    /// @param header where its headings stand among the rows; `null` when none were recognised
    /// @param rows those in which headings are looked for
    static Optional<String> why(@Nullable Header header, List<Row> rows) {
        if (PivotTable.is(header, rows)) {
            return Optional.of(PivotTable.REFUSAL);
        }
        return Arrays.stream(values())
                .filter(shape -> header == null || shape == SUBTOTALS)
                .filter(shape -> shape.is.test(rows))
                .map(shape -> shape.words)
                .findFirst();
    }

    private static Stream<String> texts(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(row::cell)
                .filter(Cell.Text.class::isInstance)
                .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean hasSubtotals(List<Row> rows) {
        return rows.stream().flatMap(NotRead::texts).anyMatch(TOTAL::equals) && rows.stream()
                .filter(row -> row.size() > 0)
                .map(row -> row.cell(0).text().strip().toLowerCase(Locale.ROOT))
                .anyMatch(label -> label.endsWith(SUBTOTAL) && !label.equals(TOTAL));
    }

    private static boolean isWeek(Row row) {
        return texts(row).filter(DAYS::contains).distinct().count() == DAYS_OF_A_WEEK;
    }

    /// Whether a row holds each of two years or more several times, and the row above it two texts or more over them.
    private static boolean hasYearsBelowKinds(List<Row> rows) {
        return IntStream.range(1, rows.size())
                .anyMatch(i -> repeatsYears(rows.get(i)) && texts(rows.get(i - 1)).distinct().count() >= 2);
    }

    private static boolean repeatsYears(Row row) {
        List<String> years = IntStream.range(0, row.size())
                .mapToObj(column -> row.cell(column).text().strip())
                .filter(text -> YEAR.matcher(text).matches())
                .toList();
        Set<String> different = new HashSet<>(years);
        return different.size() >= 2 && years.size() >= 2 * different.size();
    }
}
