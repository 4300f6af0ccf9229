package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Range;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers outside what their column can plausibly hold, such as an age of 199. They are left out, and told with their rows.
final class ImplausibleNumbers {
    private static final int EXAMPLES = 5;

    private final Map<Column, List<String>> examples = new LinkedHashMap<>();
    private final Map<Column, Integer> counts = new LinkedHashMap<>();

    /// Whether a cell of a column holds one. Words, such as "18 to 24", are none.
    boolean holds(Column column, Row row) {
        @Nullable
        Range range = column.field().range();
        Cell cell = row.cell(column.index());
        if (range == null || !range.excludes(NumberText.of(cell))) {
            return false;
        }
        if (counts.merge(column, 1, Integer::sum) <= EXAMPLES) {
            examples.computeIfAbsent(column, _ -> new ArrayList<>())
                    .add("'%s' in row %d".formatted(cell.text(), row.number()));
        }
        return true;
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        counts.forEach((column, count) -> {
            List<String> told = examples.getOrDefault(column, List.of());
            Range range = column.field().range();
            findings.add(String.format(Locale.UK, "%,d %s of '%s' %s outside %s and %s left out: %s%s.", count,
                    count == 1 ? "value" : "values", column.heading(), count == 1 ? "is" : "are",
                    range == null ? "" : range.words(), count == 1 ? "was" : "were", String.join(", ", told),
                    count > told.size() ? String.format(Locale.UK, " and %,d more", count - told.size()) : ""));
        });
        return findings;
    }
}
