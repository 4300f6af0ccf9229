package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A table with a row for each period and a column for each measure, named by its heading. Each row is read as one row for
/// each measure, with the measure and its value in two columns to the right of all others.
///
/// @param columns the places of the columns of measures, at least two
/// @param names what they are called
/// @param width how many columns the table has
public record MeasuresAcross(List<Integer> columns, List<String> names, int width) implements Across {

    private static final Set<String> PERIODS = Set.of("month", "period", "time period", "reporting period", "quarter",
            "year",
            "financial year");
    private static final int FEWEST = 2;
    private static final int ROWS_LOOKED_AT = 12;

    public MeasuresAcross {
        columns = List.copyOf(columns);
        names = List.copyOf(names);
    }

    /// The measures; empty when the first column holds no periods, or another something that is no value.
    ///
    /// @param below the rows below the headings
    public static Optional<MeasuresAcross> find(List<String> headings, List<Row> below) {
        if (headings.isEmpty() || !PERIODS.contains(headings.getFirst().strip().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        List<Integer> columns = IntStream.range(1, headings.size())
                .filter(i -> !headings.get(i).isEmpty() && !TotalWords.isTotal(Cell.of(headings.get(i))))
                .boxed()
                .toList();
        List<Row> rows = below.stream().filter(row -> !row.isBlank()).limit(ROWS_LOOKED_AT).toList();
        PeriodText text = new PeriodText(List.of(), rows.stream().map(row -> row.cell(0).text()).toList());
        List<Row> periods = rows.stream().filter(row -> text.parse(row.cell(0).text()) != null).toList();
        boolean sound = periods.size() >= FEWEST && columns.size() >= FEWEST
                && periods.stream()
                        .allMatch(row -> columns.stream().allMatch(i -> ValueText.read(row.cell(i)) != null));
        return sound
                ? Optional
                        .of(new MeasuresAcross(columns, columns.stream().map(headings::get).toList(), headings.size()))
                : Optional.empty();
    }

    @Override
    public int periods() {
        return 1;
    }

    @Override
    public Headings headings(List<String> written, List<String> lowest) {
        List<String> labels = new ArrayList<>(written);
        IntStream.range(1, labels.size()).forEach(i -> labels.set(i, ""));
        labels.add("Measure");
        labels.add("Value");
        return new Headings(labels, labels, Map.of(width, Role.MEASURE, width + 1, Role.VALUE));
    }

    /// One row of the table as one measure of it.
    ///
    /// @param which the place of the measure among [#columns()]
    Row measure(Row row, int which) {
        Row measure = row.part(0, width);
        measure.put(width, Cell.of(names.get(which)));
        measure.put(width + 1, row.cell(columns.get(which)));
        return measure;
    }
}
