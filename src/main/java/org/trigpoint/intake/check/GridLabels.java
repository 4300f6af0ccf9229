package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The columns that name the measures of a grid, and the themes they stand under.
///
/// @param across the columns of values
/// @param measure the column of the names
/// @param heading what that column, or the one it stands under, is called
/// @param theme the column of the themes, filled in the first row of each only; -1 when there is none
record GridLabels(PeriodsAcross across, int measure, String heading, int theme) {

    /// The column called so holds the names when nearly every row with values has words there. Otherwise it holds the
    /// themes, and the names stand in the fullest of the columns beside it.
    static GridLabels of(Match match, PeriodsAcross across, List<Row> sample) {
        List<Row> rows = sample.stream().filter(row -> hasValues(across, row)).toList();
        Optional<Column> named = match.column(Role.MEASURE);
        Optional<Column> themed = match.column(Role.THEME);
        int titled = named.map(Column::index).orElse(-1);
        int measure = titled;
        if (titled < 0 || texts(rows, titled) * 5 < rows.size() * 4) {
            measure = labels(match, across).stream()
                    .filter(index -> index != titled)
                    .max(Comparator.comparing((Integer index) -> texts(rows, index))
                            .thenComparing(Comparator.naturalOrder()))
                    .filter(index -> texts(rows, index) > (titled < 0 ? 0 : texts(rows, titled)))
                    .orElse(Math.max(titled, 0));
        }
        int theme = themed.isPresent() ? themed.get().index() : measure == titled ? -1 : titled;
        return new GridLabels(across, measure, named.map(Column::heading).orElse("the first column"), theme);
    }

    /// The columns before the values that have no other meaning.
    private static List<Integer> labels(Match match, PeriodsAcross across) {
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < across.columns().getFirst().index(); i++) {
            int index = i;
            if (match.columns().stream().noneMatch(column -> column.index() == index)) {
                labels.add(index);
            }
        }
        return labels;
    }

    private static int texts(List<Row> rows, int index) {
        return (int) rows.stream().filter(row -> row.cell(index) instanceof Cell.Text).count();
    }

    /// Whether a row says anything in a column of values.
    boolean hasValues(Row row) {
        return hasValues(across, row);
    }

    private static boolean hasValues(PeriodsAcross across, Row row) {
        return across.columns().stream().anyMatch(column -> !row.cell(column.index()).isBlank());
    }

    /// The name of a row's measure; `null` when it has none.
    @Nullable
    String name(Row row) {
        Cell cell = row.cell(measure);
        if (!cell.isBlank() || theme < 0) {
            return cell.isBlank() ? null : cell.text();
        }
        return row.cell(theme).isBlank() ? null : row.cell(theme).text();
    }

    /// The theme that a row states; `null` when it states none.
    @Nullable
    String theme(Row row) {
        return theme < 0 || row.cell(theme).isBlank() ? null : row.cell(theme).text();
    }

    /// The first words of a row without values; `null` when it has none.
    @Nullable
    String firstWords(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.cell(i) instanceof Cell.Text(String words)) {
                return words;
            }
        }
        return null;
    }

    /// The names, in lower case, that more than one row has.
    Set<String> repeated(List<Row> sample) {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Row row : sample) {
            String name = hasValues(row) ? name(row) : null;
            if (name != null && !once.add(name.toLowerCase(Locale.ROOT))) {
                repeated.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return repeated;
    }
}
