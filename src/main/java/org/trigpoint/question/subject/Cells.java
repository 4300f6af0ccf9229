package org.trigpoint.question.subject;

import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The records of a period, counted by every column that a definition names and by month.
///
/// @param length the months of the period
/// @param rows the values of the columns, small letters for the columns' names, and how many records share them
record Cells(int length, List<Cell> rows) {
    /// Records alike in every column.
    ///
    /// @param months how many there are in each month of the period
    record Cell(Map<String, String> values, List<Long> months) {
        long count() {
            return months.stream().mapToLong(Long::longValue).sum();
        }

        /// Whether one of the values holds in each column.
        boolean fits(Map<String, List<String>> conditions) {
            return conditions.entrySet()
                    .stream()
                    .allMatch(c -> {
                        String value = values.getOrDefault(c.getKey(), "");
                        return c.getValue().stream().anyMatch(wanted -> means(wanted, value));
                    });
        }

        /// What a column's numbers add up to in each month; a value that is no number of 0 or
        /// more counts nothing.
        List<Long> sums(String column) {
            long each;
            try {
                each = Math.max(0, (long) Double.parseDouble(values.getOrDefault(column, "0")));
            } catch (NumberFormatException notStated) {
                each = 0;
            }
            long of = each;
            return months.stream().map(month -> month * of).toList();
        }
    }

    Cells {
        rows = List.copyOf(rows);
    }

    static Cells of(Workspace workspace, CountedDefinition definition, List<String> columns, Period period) {
        Selection selection = Selection.of(Dataset.of(definition.dataset()).orElseThrow()).during(period);
        for (Map.Entry<String, List<String>> condition : definition.conditions().entrySet()) {
            for (String value : condition.getValue()) {
                selection = selection.and(new Condition(condition.getKey(), value));
            }
        }
        List<String> by = Stream.concat(columns.stream(), Stream.of("month")).toList();
        Map<Map<String, String>, Long[]> cells = new LinkedHashMap<>();
        for (CountRow row : new CountQuestion(selection, by).ask(workspace)) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                Bands bands = definition.columnBands().get(columns.get(i));
                String value = row.values().get(i);
                values.put(columns.get(i), bands == null ? value : bands.of(value));
            }
            int month = period.months().indexOf(YearMonth.parse(row.values().getLast()));
            cells.computeIfAbsent(values, _ -> nought(period))[month] += row.count();
        }
        return new Cells(period.length(),
                cells.entrySet().stream().map(e -> new Cell(e.getKey(), List.of(e.getValue()))).toList());
    }

    private static Long[] nought(Period period) {
        Long[] months = new Long[period.length()];
        Arrays.fill(months, 0L);
        return months;
    }

    /// Whether a value is the one wanted, or begins with what stands before its `*`; capitals do not matter.
    static boolean means(String wanted, String value) {
        return wanted.endsWith("*")
                ? value.regionMatches(true, 0, wanted, 0, wanted.length() - 1)
                : value.equalsIgnoreCase(wanted);
    }

    long count(Map<String, List<String>> conditions) {
        return rows.stream().filter(row -> row.fits(conditions)).mapToLong(Cell::count).sum();
    }

    /// The records that fit, by month of the period.
    List<Long> months(Map<String, List<String>> conditions) {
        return total(rows.stream().filter(row -> row.fits(conditions)).map(Cell::months));
    }

    /// What the numbers of a column add up to among records that fit, by month of the period.
    List<Long> sums(Map<String, List<String>> conditions, String column) {
        return total(rows.stream().filter(row -> row.fits(conditions)).map(row -> row.sums(column)));
    }

    private List<Long> total(Stream<List<Long>> all) {
        return all.reduce(Collections.nCopies(length, 0L), (left, right) -> plus(left, right, 1));
    }

    /// One month by month, and another so many times.
    static List<Long> plus(List<Long> left, List<Long> right, int times) {
        return IntStream.range(0, left.size()).mapToObj(i -> left.get(i) + times * right.get(i)).toList();
    }

    /// Whether any record has something in each of the columns.
    boolean knows(Collection<String> columns) {
        return columns.stream()
                .allMatch(column -> rows.stream().anyMatch(row -> !row.values().getOrDefault(column, "").isBlank()));
    }

    /// The values of a column among records that fit, in either period; those that differ by capitals alone are one.
    static List<String> values(List<Cells> periods, Map<String, List<String>> conditions, String column) {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Cells cells : periods) {
            cells.rows.stream()
                    .filter(row -> row.fits(conditions))
                    .map(row -> row.values().getOrDefault(column, ""))
                    .forEach(value -> found.putIfAbsent(value, value));
        }
        return List.copyOf(found.values());
    }

    /// The same conditions in one form, so that equal counts have one key: only values that occur, in order, small.
    static String canonical(List<Cells> periods, Map<String, List<String>> conditions) {
        TreeSet<String> parts = new TreeSet<>();
        conditions.forEach((column, wanted) -> {
            TreeSet<String> occurring = new TreeSet<>();
            for (String value : values(periods, Map.of(), column)) {
                if (wanted.stream().anyMatch(pattern -> means(pattern, value))) {
                    occurring.add(value.toLowerCase(Locale.ROOT));
                }
            }
            parts.add(column + "=" + String.join("|", occurring));
        });
        return String.join("&", parts);
    }
}
