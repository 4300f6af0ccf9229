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
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
/// @param against the earlier period
/// @param by columns to group by; empty for the total
/// @param rule how a change becomes a status
/// @param windows which months are compared
public record ChangeQuestion(Selection selection, Period period, Period against, List<String> by, StatusRule rule,
        Windows windows) {

    public ChangeQuestion {
        by = List.copyOf(by);
        if (windows == Windows.WHOLE && period.length() != against.length()) {
            throw new RefusedException(("%s has %d months and %s has %d; only periods of equal length can be compared."
                    + " Compare like for like (--like-for-like) to keep the months that both have")
                    .formatted(period.name(), period.length(), against.name(), against.length()));
        }
    }

    /// A comparison of whole periods.
    public ChangeQuestion(Selection selection, Period period, Period against, List<String> by, StatusRule rule) {
        this(selection, period, against, by, rule, Windows.WHOLE);
    }

    /// The change against the same months a year earlier, judged by direction and evidence.
    public static ChangeQuestion yearOnYear(Selection selection, Period period, List<String> by) {
        return new ChangeQuestion(selection, period, period.yearBefore(), by, StatusRule.DIRECTION_AND_EVIDENCE);
    }

    /// Asks a workspace.
    ///
    /// @throws RefusedException when a data set that is meant is incomplete in either period and whole periods are
    ///     compared, when there is no month that both have, or there is nothing
    public ChangeTable ask(Workspace workspace) {
        Counting counting = Counting.in(workspace);
        Meant meant = counting.meant(selection, by);
        return new ChangeQuestion(meant.selection(), period, against, by, rule, windows).ask(workspace, counting);
    }

    private ChangeTable ask(Workspace workspace, Counting counting) {
        MonthPairs pairs = pairs(workspace, counting);
        Map<List<String>, Months> groups = monthsByGroup(counting, pairs);
        List<CountChange> changes = CountChanges.adjustTogether(groups.values().stream().map(Months::change).toList());
        Iterator<CountChange> change = changes.iterator();
        refuseApart(groups.values());
        Period now = MonthPairs.named(pairs.after(), period);
        Period then = MonthPairs.named(pairs.before(), against);
        Footing footing = Footing.of(workspace, counting, selection, now, then);
        List<ChangeRow> rows = new ArrayList<>();
        groups.forEach((values, months) -> rows
                .add(row(counting, values, change.next(), months, !footingOf(footing, values).breaks().isEmpty())));
        return new ChangeTable(selection, now, then, by, rule, rows, footing);
    }

    private Footing footingOf(Footing all, List<String> values) {
        String dataset = value("dataset", values);
        String category = value("category", values);
        return all.about(dataset == null ? selection.dataset() : Dataset.of(dataset).orElse(null),
                category == null ? value(Counting.GROUP, values) : category).in(value("district", values));
    }

    private @Nullable String value(String column, List<String> values) {
        int index = by.indexOf(column);
        return index < 0 ? null : values.get(index);
    }

    private ChangeRow row(Counting counting, List<String> values, CountChange change, Months months,
            boolean acrossBreak) {
        Status status = rule.statusOf(change, polarity(counting, values));
        return new ChangeRow(values, change, status, boxed(months.before), boxed(months.after),
                acrossBreak);
    }

    private Polarity polarity(Counting counting, List<String> values) {
        int group = Counting.indexOf(by, Counting.GROUP);
        if (group >= 0) {
            return counting.definitions().group(values.get(group)).orElseThrow().polarity();
        }
        int column = Counting.indexOf(by, "dataset");
        return Polarities
                .of(column < 0 ? selection.dataset() : Dataset.of(values.get(column)).orElse(null));
    }

    private MonthPairs pairs(Workspace workspace, Counting counting) {
        Coverage coverage = Coverage.of(workspace);
        List<Dataset> meant = datasets(counting);
        if (meant.isEmpty()) {
            throw new RefusedException(CountNotes.absent(workspace, selection)
                    .orElse("there are no such incidents in this workspace"));
        }
        MonthPairs all = MonthPairs.of(period, against);
        if (windows == Windows.WHOLE) {
            refuseIncomplete(coverage, meant);
            return all;
        }
        MonthPairs complete = all.completeFor(meant, coverage);
        if (complete.isEmpty()) {
            throw new RefusedException("no month is complete both in " + period.name() + " and in " + against.name());
        }
        return complete;
    }

    private void refuseIncomplete(Coverage coverage, List<Dataset> meant) {
        List<String> refusals = new ArrayList<>();
        for (Dataset dataset : meant) {
            String refusal = coverage.refusal(dataset, period, against);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        if (!refusals.isEmpty()) {
            boolean someComparable = !MonthPairs.of(period, against).completeFor(meant, coverage).isEmpty();
            throw new RefusedException(String.join(". ", refusals)
                    + (meant.size() > refusals.size() ? ". Choose the other data sets with --dataset" : "")
                    + (someComparable ? ". Or compare like for like (--like-for-like): the months that both have"
                            : ""));
        }
    }

    /// The data sets with any of the incidents meant, in any month.
    private List<Dataset> datasets(Counting counting) {
        return counting.count(new Selection(selection.dataset(), selection.where(), null), List.of("dataset"))
                .stream()
                .map(row -> Dataset.of(row.values().getFirst()).orElseThrow())
                .toList();
    }

    private Map<List<String>, Months> monthsByGroup(Counting counting, MonthPairs pairs) {
        Map<List<String>, Months> groups = new LinkedHashMap<>();
        if (by.isEmpty()) {
            groups.put(List.of(), new Months(pairs.size()));
        }
        count(counting, against, pairs.before())
                .forEach((row, i) -> group(groups, key(row, pairs.after().get(i)), pairs).before[i] += row.count());
        count(counting, period, pairs.after())
                .forEach((row, i) -> group(groups, key(row, pairs.after().get(i)), pairs).after[i] += row.count());
        return inOrder(groups);
    }

    /// The counts by group and month, each with the position of its month; months that are not compared left out.
    private Map<CountRow, Integer> count(Counting counting, Period months, List<YearMonth> compared) {
        List<String> columns = new ArrayList<>(by);
        columns.add("month");
        Map<CountRow, Integer> positions = new LinkedHashMap<>();
        for (CountRow row : counting.count(selection.during(months), columns)) {
            int position = compared.indexOf(YearMonth.parse(row.values().getLast()));
            if (position >= 0) {
                positions.put(row, position);
            }
        }
        return positions;
    }

    private static Months group(Map<List<String>, Months> groups, List<String> key, MonthPairs pairs) {
        return groups.computeIfAbsent(key, _ -> new Months(pairs.size()));
    }

    /// Rows of which none has incidents in both periods, such as files that each hold one month, compare nothing.
    private void refuseApart(Collection<Months> groups) {
        boolean apart = groups.size() > 1 && groups.stream().noneMatch(Months::inBoth)
                && groups.stream().anyMatch(months -> Arrays.stream(months.before).sum() > 0)
                && groups.stream().anyMatch(months -> Arrays.stream(months.after).sum() > 0);
        if (apart) {
            throw new RefusedException("no row by " + String.join(", ", by)
                    + " has incidents in both periods, so there is nothing to compare");
        }
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

    /// The values grouped by; a month of the earlier period stands under the one it is compared with.
    private List<String> key(CountRow row, YearMonth compared) {
        List<String> values = new ArrayList<>(row.values().subList(0, row.values().size() - 1));
        for (int i = 0; i < values.size(); i++) {
            if (by.get(i).equalsIgnoreCase("month")) {
                values.set(i, compared.toString());
            }
        }
        return values;
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

        boolean inBoth() {
            return Arrays.stream(before).sum() > 0 && Arrays.stream(after).sum() > 0;
        }

        CountChange change() {
            CountChange exact = CountChanges.compare(Arrays.stream(before).sum(),
                    Arrays.stream(after).sum());
            return CountChanges.withDispersion(exact, Dispersion.estimate(before, after));
        }
    }
}
