package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.When;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Checks tables of one incident a row. A row needs a date; everything else may be missing.
final class IncidentChecker implements RowChecker {
    private final MissingMarks missing;
    private final Tally tally = new Tally();
    private final WhenReader whens;
    private final WhereReader wheres;
    private final CategoryReader categories;
    private final @Nullable Column outcome;
    private final @Nullable Column reference;
    private final @Nullable Column count;
    private final int[] labels;
    private final Set<String> ownMarks;
    private final Column[] extras;
    private final ImplausibleNumbers implausible = new ImplausibleNumbers();
    private final GroupLabels groups;
    private final @Nullable Column unfilled;

    /// @param order the order that the analyst knows the dates to have; `null` to judge each column
    IncidentChecker(Match match, List<Row> sample, @Nullable DateOrder order) {
        this.missing = new MissingMarks(match.layout().missing());
        this.whens = new WhenReader(match, sample, order, new WhenReader.Oddities(missing, tally));
        this.wheres = new WhereReader(match, missing, tally);
        this.categories = new CategoryReader(match, missing);
        this.outcome = match.column(Role.OUTCOME).orElse(null);
        this.reference = match.column(Role.REFERENCE).orElse(null);
        this.count = match.column(Role.COUNT).orElse(null);
        this.labels = Stream.of(Role.CATEGORY, Role.AREA_NAME, Role.AREA_CODE)
                .flatMap(role -> match.all(role).stream())
                .mapToInt(Column::index)
                .toArray();
        this.ownMarks = match.layout().missing();
        this.extras = match.extras().toArray(Column[]::new);
        this.unfilled = count != null ? null
                : match.column(Role.AREA_NAME)
                        .filter(column -> GroupLabels.isLikely(column.index(), sample))
                        .orElse(null);
        this.groups = GroupLabels.among(count == null ? new int[0] : leftOf(count.index(), match),
                sample.stream().filter(row -> !row.isBlank() && !leavesOut(row)).toList());
    }

    private static int[] leftOf(int column, Match match) {
        return Stream.concat(match.columns().stream(), match.extras().stream())
                .mapToInt(Column::index)
                .filter(index -> index < column)
                .toArray();
    }

    @Override
    public void check(Row given, Consumer<Entry> entries, Faults faults) {
        Row row = groups.filled(given);
        When when = whens.read(row, faults);
        int number = count == null ? 1 : Counts.read(row, count, faults);
        if (when == null || number < 0) {
            return;
        }
        Incident incident = new Incident(categories.read(row), when, wheres.read(row), text(row, outcome),
                text(row, reference), extras(row));
        for (int i = 0; i < number; i++) {
            entries.accept(incident);
        }
    }

    @Override
    public boolean countsIncidents() {
        return count != null;
    }

    /// Rows of totals would be counted twice over, where rows are counts.
    @Override
    public boolean leavesOut(Row row) {
        if (count == null) {
            return false;
        }
        for (int label : labels) {
            if (TotalWords.isTotal(row.cell(label))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String text(Row row, @Nullable Column column) {
        if (column == null) {
            return null;
        }
        Cell cell = row.cell(column.index());
        return missing.marks(cell) ? null : column.field().codes().meaning(cell.text());
    }

    private List<@Nullable String> extras(Row row) {
        if (extras.length == 0) {
            return List.of();
        }
        @Nullable
        String[] values = new String[extras.length];
        for (int i = 0; i < extras.length; i++) {
            Cell cell = row.cell(extras[i].index());
            values[i] = cell.isBlank() || isOwnMark(cell) || implausible.holds(extras[i], row)
                    ? null
                    : extras[i].field().codes().meaning(cell.text());
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /// Extras keep what they hold, unless the layout itself says that it stands for nothing.
    private boolean isOwnMark(Cell cell) {
        return !ownMarks.isEmpty() && ownMarks.contains(cell.text().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> assumptions() {
        return whens.assumptions();
    }

    @Override
    public List<String> findings() {
        List<String> unnamed = unfilled == null ? List.of()
                : List.of("'" + unfilled.heading()
                        + "' is blank in at least half of the rows and never the same in two rows running: if each"
                        + " name stands for the rows below it too, fill it down and import again; those rows have no area now.");
        return Stream.of(unnamed, categories.findings(), whens.findings(), tally.sentences(),
                implausible.findings(), groups.findings())
                .flatMap(List::stream)
                .toList();
    }
}
