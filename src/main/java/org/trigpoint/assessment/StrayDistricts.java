package org.trigpoint.assessment;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.Polarities;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Dispersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The districts in which a few records of a force lie that are not its own, as one row. A district is one of them where it
/// has less than a hundredth of the records of the largest, in every year shown; a single one keeps its name.
public final class StrayDistricts {
    private static final String OTHERS = "Other districts";
    private static final long LESS = 100;

    private StrayDistricts() {}

    /// The table with a last row for all of them, its rows tested anew as one table.
    static ChangeTable folded(ChangeTable table, Dataset dataset) {
        long largest = table.rows()
                .stream()
                .filter(row -> isNamed(row.values()))
                .mapToLong(StrayDistricts::most)
                .max()
                .orElse(0);
        Predicate<ChangeRow> stray = row -> isNamed(row.values()) && LESS * most(row) < largest;
        List<ChangeRow> few = table.rows().stream().filter(stray).toList();
        if (few.size() < 2) {
            return table;
        }
        List<ChangeRow> rows = new ArrayList<>(table.rows().stream().filter(stray.negate()).toList());
        rows.add(together(few));
        List<CountChange> changes = CountChanges.adjustTogether(rows.stream()
                .map(row -> CountChanges.withDispersion(row.change(), row.change().dispersion()))
                .toList());
        return table.withRows(IntStream.range(0, rows.size())
                .mapToObj(i -> new ChangeRow(rows.get(i).values(), changes.get(i),
                        table.rule().statusOf(changes.get(i), Polarities.of(dataset)), rows.get(i).monthsBefore(),
                        rows.get(i).monthsAfter(), rows.get(i).acrossBreak()))
                .toList());
    }

    /// The counts of one year with a last row for all of them.
    static List<CountRow> folded(List<CountRow> rows) {
        long largest = rows.stream().filter(row -> isNamed(row.values())).mapToLong(CountRow::count).max().orElse(0);
        Predicate<CountRow> stray = row -> isNamed(row.values()) && LESS * row.count() < largest;
        List<CountRow> few = rows.stream().filter(stray).toList();
        if (few.size() < 2) {
            return rows;
        }
        List<CountRow> all = new ArrayList<>(rows.stream().filter(stray.negate()).toList());
        all.add(new CountRow(List.of(name(few.size())), few.stream().mapToLong(CountRow::count).sum()));
        return all;
    }

    /// What the last row means, by the names of the rows of a table; empty where none is of them.
    public static Optional<String> note(Stream<String> names) {
        return names.anyMatch(name -> name.startsWith(OTHERS + " ("))
                ? Optional.of(OTHERS + ": each has less than a hundredth of the records of the largest.")
                : Optional.empty();
    }

    private static boolean isNamed(List<String> values) {
        return !values.getFirst().isEmpty();
    }

    private static long most(ChangeRow row) {
        return Math.max(row.change().before(), row.change().after());
    }

    private static String name(int districts) {
        return OTHERS + " (" + districts + ")";
    }

    private static ChangeRow together(List<ChangeRow> rows) {
        long[] before = sum(rows.stream().map(ChangeRow::monthsBefore).toList());
        long[] after = sum(rows.stream().map(ChangeRow::monthsAfter).toList());
        CountChange change = CountChanges.withDispersion(
                CountChanges.compare(LongStream.of(before).sum(), LongStream.of(after).sum()),
                Dispersion.estimate(before, after));
        ChangeRow first = rows.getFirst();
        return new ChangeRow(List.of(name(rows.size())), change, first.status(),
                LongStream.of(before).boxed().toList(), LongStream.of(after).boxed().toList(),
                rows.stream().anyMatch(ChangeRow::acrossBreak));
    }

    private static long[] sum(List<List<Long>> months) {
        return IntStream.range(0, months.getFirst().size())
                .mapToLong(month -> months.stream().mapToLong(row -> row.get(month)).sum())
                .toArray();
    }
}
