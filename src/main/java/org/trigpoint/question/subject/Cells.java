package org.trigpoint.question.subject;

import org.trigpoint.model.Condition;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The records of a period, counted by every column that a definition names.
///
/// @param rows the values of the columns, small letters for the columns' names, and how many records share them
record Cells(List<Cell> rows) {
    /// Records alike in every column.
    record Cell(Map<String, String> values, long count) {
        /// Whether one of the values holds in each column.
        boolean fits(Map<String, List<String>> conditions) {
            return conditions.entrySet()
                    .stream()
                    .allMatch(c -> {
                        String value = values.getOrDefault(c.getKey(), "");
                        return c.getValue().stream().anyMatch(wanted -> means(wanted, value));
                    });
        }

        long sum(String column) {
            try {
                return count * (long) Double.parseDouble(values.getOrDefault(column, "0"));
            } catch (NumberFormatException notStated) {
                return 0;
            }
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
        List<Cell> rows = new ArrayList<>();
        for (CountRow row : new CountQuestion(selection, columns).ask(workspace)) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                Bands bands = definition.columnBands().get(columns.get(i));
                String value = row.values().get(i);
                values.put(columns.get(i), bands == null ? value : bands.of(value));
            }
            rows.add(new Cell(values, row.count()));
        }
        return new Cells(rows);
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

    long sum(Map<String, List<String>> conditions, String column) {
        return rows.stream().filter(row -> row.fits(conditions)).mapToLong(row -> row.sum(column)).sum();
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
