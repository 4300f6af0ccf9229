package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A column of figures in a table, below its header.
///
/// @param index counted from 0, which mostly holds the labels
/// @param header the words above it; empty when there are none
/// @param entries its figures with their rows
/// @param gaps whether a figure is missing or suppressed between them
record Column(int index, String header, List<Entry> entries, boolean gaps) {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:grand |overall |sub-?)?totals?(?: value| amount| funding| income| expenditure| spend| staff"
                    + "| number)?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SORT_OF_TOTAL = Pattern.compile("(?:total|all|overall)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MISSING = Pattern.compile("[-–—*.:]+|<\\s?\\d+|\\[?[cuxz]\\]?|n/?a|not .*",
            Pattern.CASE_INSENSITIVE);

    Column {
        entries = List.copyOf(entries);
    }

    /// A figure with its row.
    record Entry(Row row, Cell cell) {
        /// Whether the row is labelled as a total and nothing else.
        boolean isTotal() {
            return TOTAL.matcher(row.label()).matches();
        }

        /// Whether the label begins with "total" or "all".
        boolean isSortOfTotal() {
            return SORT_OF_TOTAL.matcher(row.label()).matches();
        }
    }

    static List<Column> of(Table table) {
        int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            columns.add(of(table, index));
        }
        return columns;
    }

    private static Column of(Table table, int index) {
        List<Row> headers = table.headers();
        String header = headers.stream().map(row -> row.cell(index)).collect(Collectors.joining(" ")).strip();
        List<Entry> entries = new ArrayList<>();
        boolean gaps = false;
        for (Row row : table.rows().subList(headers.size(), table.rows().size())) {
            Cell cell = Cell.of(row.cell(index));
            if (cell != null) {
                entries.add(new Entry(row, cell));
            }
            gaps |= MISSING.matcher(row.cell(index)).matches();
        }
        return new Column(index, header, entries, gaps);
    }

    /// Its figure in a row; `null` when there is none.
    @Nullable
    Cell in(Row row) {
        return entries.stream().filter(e -> e.row().equals(row)).map(Entry::cell).findFirst().orElse(null);
    }

    static double sum(List<Entry> parts) {
        return parts.stream().mapToDouble(e -> e.cell().value()).sum();
    }

    static boolean sameUnit(List<Entry> entries, Cell total) {
        return entries.stream().allMatch(e -> e.cell().unit().equals(total.unit()));
    }

    /// Whether some unrounded parts add up to the total. Whole numbers are exact unless all of them are round.
    static boolean sumsTo(List<Entry> parts, Cell total) {
        double slack = half(total, parts, total);
        for (Entry part : parts) {
            slack += half(part.cell(), parts, total);
        }
        return parts.size() > 1 && Math.abs(sum(parts) - total.value()) <= slack + 1e-9;
    }

    private static double half(Cell cell, List<Entry> parts, Cell total) {
        if (cell.step() == 0) {
            return 0;
        }
        if (cell.step() < 1 || cell.unit().equals("%")) {
            return cell.step() / 2;
        }
        double granule = 1;
        for (double next = 100; total.divides(next) && allDivide(parts, next); next *= 10) {
            granule = next;
        }
        return granule == 1 ? 0 : granule / 2;
    }

    private static boolean allDivide(List<Entry> parts, double granule) {
        return parts.stream().allMatch(e -> e.cell().divides(granule));
    }
}
