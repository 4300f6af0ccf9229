package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Dispersion;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// "Is that rise real?": the change of counts between two periods.
///
/// The test of each row is exact for two Poisson counts; its verdict is then widened by the row's own monthly
/// overdispersion and corrected for the number of rows of the table.
///
/// @param selection which incidents; its period is not used
/// @param period the later period
/// @param against the earlier period, of the same length
/// @param by columns to group by; empty for the total
/// @param rule how a change becomes a status
public record ChangeQuestion(Selection selection, Period period, Period against, List<String> by, StatusRule rule) {

    public ChangeQuestion {
        by = List.copyOf(by);
        if (period.length() != against.length()) {
            throw new RefusedException("%s has %d months and %s has %d; only periods of equal length can be compared"
                    .formatted(period.name(), period.length(), against.name(), against.length()));
        }
    }

    /// The change against the same months a year earlier, judged by direction and evidence.
    public static ChangeQuestion yearOnYear(Selection selection, Period period, List<String> by) {
        return new ChangeQuestion(selection, period, period.yearBefore(), by, StatusRule.DIRECTION_AND_EVIDENCE);
    }

    /// Asks a workspace.
    ///
    /// @throws RefusedException when a data set that is meant is incomplete in either period, or there is nothing
    public ChangeTable ask(Workspace workspace) {
        refuseIncomplete(workspace);
        Map<List<String>, Months> groups = monthsByGroup(workspace);
        List<CountChange> changes = CountChanges.adjustTogether(groups.values().stream().map(Months::change).toList());
        Iterator<CountChange> change = changes.iterator();
        List<ChangeRow> rows = new ArrayList<>();
        groups.forEach((values, months) -> rows.add(row(values, change.next(), months)));
        return new ChangeTable(selection, period, against, by, rule, rows);
    }

    private ChangeRow row(List<String> values, CountChange change, Months months) {
        Status status = rule.statusOf(change, Polarities.of(dataset(values)));
        return new ChangeRow(values, change, status, boxed(months.before), boxed(months.after));
    }

    private @Nullable Dataset dataset(List<String> values) {
        int column = by.indexOf("dataset");
        return column < 0 ? selection.dataset() : Dataset.of(values.get(column)).orElse(null);
    }

    private void refuseIncomplete(Workspace workspace) {
        Coverage coverage = Coverage.of(workspace);
        List<Dataset> meant = datasets(workspace);
        if (meant.isEmpty()) {
            throw new RefusedException("there are no such incidents in this workspace");
        }
        List<String> refusals = new ArrayList<>();
        for (Dataset dataset : meant) {
            String refusal = coverage.refusal(dataset, period, against);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(String.join(". ", refusals)
                    + (meant.size() > refusals.size() ? ". Choose the other data sets with --dataset" : ""));
        }
    }

    /// The data sets with any of the incidents meant, in any month.
    private List<Dataset> datasets(Workspace workspace) {
        return workspace.store()
                .counts()
                .count(new Selection(selection.dataset(), selection.where(), null),
                        List.of("dataset"))
                .stream()
                .map(row -> Dataset.of(row.values().getFirst()).orElseThrow())
                .toList();
    }

    private Map<List<String>, Months> monthsByGroup(Workspace workspace) {
        List<String> columns = new ArrayList<>(by);
        columns.add("month");
        List<CountRow> before = workspace.store().counts().count(selection.during(against), columns);
        List<CountRow> after = workspace.store().counts().count(selection.during(period), columns);
        Map<List<String>, Months> groups = new LinkedHashMap<>();
        if (by.isEmpty()) {
            groups.put(List.of(), new Months(period.length()));
        }
        for (CountRow row : before) {
            group(groups, row).before[position(row, against)] += row.count();
        }
        for (CountRow row : after) {
            group(groups, row).after[position(row, period)] += row.count();
        }
        return inOrder(groups);
    }

    private Months group(Map<List<String>, Months> groups, CountRow row) {
        return groups.computeIfAbsent(key(row), _ -> new Months(period.length()));
    }

    private static int position(CountRow row, Period months) {
        return Period.of(months.first(), YearMonth.parse(row.values().getLast())).length() - 1;
    }

    /// Groups met only in the later period stand among the others, not at the end.
    private static Map<List<String>, Months> inOrder(Map<List<String>, Months> groups) {
        Comparator<List<String>> byValues = (left, right) -> {
            for (int i = 0; i < left.size(); i++) {
                int order = left.get(i).compareTo(right.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
        Map<List<String>, Months> sorted = new TreeMap<>(byValues);
        sorted.putAll(groups);
        return sorted;
    }

    private static List<String> key(CountRow row) {
        return row.values().subList(0, row.values().size() - 1);
    }

    private static List<Long> boxed(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /// The monthly counts of one group.
    private static final class Months {
        private final long[] before;
        private final long[] after;

        Months(int length) {
            before = new long[length];
            after = new long[length];
        }

        CountChange change() {
            CountChange exact = CountChanges.compare(Arrays.stream(before).sum(),
                    Arrays.stream(after).sum());
            return CountChanges.withDispersion(exact, Dispersion.estimate(before, after));
        }
    }
}
