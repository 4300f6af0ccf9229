package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Entry;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

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

    private static RowChecker measureRows(Match match, List<Row> sample, MeasuresAcross measures) {
        Function<Row, List<Row>> spread = row -> IntStream.range(0, measures.columns().size())
                .mapToObj(i -> measures.measure(row, i))
                .toList();
        return new SpreadRows(
                new MeasureRowChecker(match, sample.stream().flatMap(row -> spread.apply(row).stream()).toList()),
                spread, "Each of the " + measures.columns().size() + " columns " + measures.names().getFirst() + " to "
                        + measures.names().getLast() + " was read as a measure of that name.");
    }

    /// The checker of a table.
    ///
    /// @param match the table's columns
    /// @param sample the first rows of the table, from which whole columns are judged
    /// @param across what its columns of periods or measures, or its title, say; `null` when they say nothing of the kind
    /// @param order the order that the analyst knows dates to have; `null` to judge each column by what it holds
    static RowChecker of(Match match, List<Row> sample, @Nullable Across across, @Nullable DateOrder order) {
        ContinentalNumbers continental = ContinentalNumbers.among(sample, match);
        if (!continental.isEmpty()) {
            return new SpreadRows(
                    of(match, across, new Rows(sample.stream().map(continental::british).toList(), order)),
                    row -> List.of(continental.british(row)),
                    "Numbers have a comma before their decimals, and were read so.");
        }
        return of(match, across, new Rows(sample, order));
    }

    /// The first rows of a table, and the order of dates that the analyst knows them to have.
    record Rows(List<Row> sample, @Nullable DateOrder order) {}

    private static RowChecker of(Match match, @Nullable Across across, Rows rows) {
        List<Row> sample = rows.sample();
        DateOrder order = rows.order();
        return switch (across) {
            case MonthsAcross months -> new MonthsAcrossChecker(match, months);
            case PeriodsAcross periods -> new MeasureGridChecker(match, periods, sample);
            case NamedMonth named ->
                new SpreadRows(new IncidentChecker(match, sample.stream().map(named::dated).toList(), order),
                        row -> List.of(named.dated(row)), named.words());
            case MeasuresAcross measures -> measureRows(match, sample, measures);
            case null -> switch (match.layout().kind()) {
                case INCIDENTS -> new IncidentChecker(match, sample, order);
                case AREAS -> new AreaChecker(match);
                case WEIGHTS -> new WeightChecker(match);
                case MEASURES -> new MeasureRowChecker(match, sample);
            };
        };
    }
}
