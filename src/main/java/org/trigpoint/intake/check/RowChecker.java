package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Entry;

import java.util.List;
import java.util.function.Consumer;

/// Turns the rows of one table into entries. Used by one thread.
public interface RowChecker {
    /// Checks a row that is not blank. A row without a fault gives at least one entry.
    void check(Row row, Consumer<Entry> entries, Faults faults);

    /// Whether a row stands for as many incidents as its counts say.
    default boolean countsIncidents() {
        return false;
    }

    /// Whether a row is left out without a fault, because it only adds up others or heads a section.
    default boolean leavesOut(Row row) {
        return false;
    }

    /// What the rows left out are, in the singular and the plural.
    default List<String> leftOutNames() {
        return List.of("row of totals", "rows of totals");
    }

    /// What was assumed about the columns before the first row, in plain words.
    List<String> assumptions();

    /// What was noticed about the rows by the end, in plain words.
    List<String> findings();

    /// The checker of a table.
    ///
    /// @param match the table's columns
    /// @param sample the first rows of the table, from which whole columns are judged
    /// @param across the columns of months or other periods; `null` when it has none
    /// @param order the order that the analyst knows dates to have; `null` to judge each column by what it holds
    static RowChecker of(Match match, List<Row> sample, @Nullable Across across, @Nullable DateOrder order) {
        return switch (across) {
            case MonthsAcross months -> new MonthsAcrossChecker(match, months);
            case PeriodsAcross periods -> new MeasureGridChecker(match, periods, sample);
            case null -> switch (match.layout().kind()) {
                case INCIDENTS -> new IncidentChecker(match, sample, order);
                case AREAS -> new AreaChecker(match);
                case WEIGHTS -> new WeightChecker(match);
                case MEASURES -> new MeasureRowChecker(match, sample);
            };
        };
    }
}
