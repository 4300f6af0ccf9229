package org.trigpoint.question;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Breaks that nobody needs to tell: from one month to the next, districts begin or end to send records, so that a rise
/// or a fall of the whole is one of who sent. Found in the months that hold any record of the data set.
///
/// A district begins with a month before which it has no record, and ends with a month after which it has none, where
/// more than [Coverage#IMPLAUSIBLE] a month are usual in the six months on its side. Districts that hold less than
/// [#MATERIAL] of the records there break nothing. Nor do districts that begin when others end, if the share of the smaller
/// side is more than half of the larger: then the ground is the same under new names, as after a reorganisation of councils.
public final class DistrictBreaks {
    /// The setting that switches the rule off; on where it is not set.
    public static final String SETTING = "district-breaks";
    /// What switches it off.
    public static final String OFF = "off";

    /// The least share of the records of a data set that matters.
    static final double MATERIAL = .01;

    /// Months on either side that say how many records are usual.
    private static final int WINDOW = 6;
    private static final int NAMED = 3;

    private final Dataset dataset;
    private final TreeSet<YearMonth> months = new TreeSet<>();
    private final Map<String, Map<YearMonth, Long>> districts = new TreeMap<>();

    private DistrictBreaks(Dataset dataset) {
        this.dataset = dataset;
    }

    /// Whether the rule holds in a workspace.
    static boolean hold(Workspace workspace) {
        return workspace.setting(SETTING).filter(OFF::equals).isEmpty();
    }

    /// Switches the rule on or off.
    public static void set(Workspace workspace, boolean on) {
        workspace.setSetting(SETTING, on ? "" : OFF);
    }

    /// The breaks in all the months of what is selected, by data set and month; none where the rule is switched off.
    public static List<SeriesNote> of(Workspace workspace, Counting counting, Selection selection) {
        return hold(workspace) ? of(rows(counting, selection)) : List.of();
    }

    /// The breaks within the months of two periods, as [#of].
    static List<SeriesNote> between(Workspace workspace, Counting counting, Selection selection, Period period,
            Period against) {
        if (!hold(workspace)) {
            return List.of();
        }
        List<CountRow> rows = new ArrayList<>(rows(counting, selection.during(against)));
        rows.addAll(rows(counting, selection.during(period)));
        return of(rows);
    }

    private static List<CountRow> rows(Counting counting, Selection selection) {
        return counting.count(selection, List.of("dataset", "district", "month"));
    }

    /// @param rows counts by data set, district and month; a month met twice is counted once
    static List<SeriesNote> of(List<CountRow> rows) {
        Map<Dataset, DistrictBreaks> found = new EnumMap<>(Dataset.class);
        for (CountRow row : rows) {
            Dataset dataset = Dataset.of(row.values().getFirst()).orElseThrow();
            found.computeIfAbsent(dataset, DistrictBreaks::new)
                    .add(row.values().get(1), YearMonth.parse(row.values().get(2)), row.count());
        }
        return found.values().stream().flatMap(breaks -> breaks.notes().stream()).toList();
    }

    private void add(String district, YearMonth month, long count) {
        months.add(month);
        districts.computeIfAbsent(district, _ -> new TreeMap<>()).put(month, count);
    }

    private List<SeriesNote> notes() {
        List<YearMonth> all = List.copyOf(months);
        List<SeriesNote> notes = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Side before = new Side(all.subList(Math.max(0, i - WINDOW), i));
            Side after = new Side(all.subList(i, Math.min(all.size(), i + WINDOW)));
            YearMonth last = all.get(i - 1);
            YearMonth month = all.get(i);
            List<String> begin = after.usual(counts -> counts.containsKey(month) && !counts.containsKey(last));
            List<String> end = before.usual(counts -> counts.containsKey(last) && !counts.containsKey(month));
            if (matter(after.share(begin), before.share(end))) {
                notes.add(note(month, begin, end));
            }
        }
        return notes;
    }

    /// The months on one side of where a series may break.
    private final class Side {
        private final List<YearMonth> months;

        Side(List<YearMonth> months) {
            this.months = months;
        }

        /// The districts of which records are usual, with these months; the largest first. Records without a district
        /// are none.
        List<String> usual(Predicate<Map<YearMonth, Long>> wanted) {
            return districts.entrySet()
                    .stream()
                    .filter(district -> !district.getKey().isEmpty() && wanted.test(district.getValue()))
                    .map(Map.Entry::getKey)
                    .filter(district -> records(district) > Coverage.IMPLAUSIBLE * months.size())
                    .sorted(Comparator.comparingLong(this::records).reversed().thenComparing(name -> name))
                    .toList();
        }

        /// What part of the records these districts hold.
        double share(List<String> some) {
            double all = districts.keySet().stream().mapToLong(this::records).sum();
            return some.stream().mapToLong(this::records).sum() / all;
        }

        private long records(String district) {
            Map<YearMonth, Long> counts = districts.getOrDefault(district, Map.of());
            return months.stream().mapToLong(month -> counts.getOrDefault(month, 0L)).sum();
        }
    }

    private static boolean matter(double begin, double end) {
        boolean renamed = 2 * Math.min(begin, end) > Math.max(begin, end);
        return !renamed && Math.max(begin, end) > MATERIAL;
    }

    private SeriesNote note(YearMonth month, List<String> begin, List<String> end) {
        List<String> reasons = new ArrayList<>();
        if (!begin.isEmpty()) {
            reasons.add("there are no records of " + named(begin) + " in the month before");
        }
        if (!end.isEmpty()) {
            reasons.add("there are no records of " + named(end) + " in this month");
        }
        Set<String> all = new TreeSet<>(begin);
        all.addAll(end);
        return new SeriesNote(dataset.id(), SeriesNote.Kind.BREAK, Period.of(month, month), String.join("; ", reasons),
                all);
    }

    private static String named(List<String> districts) {
        int more = districts.size() - NAMED;
        String first = districts.stream().limit(NAMED).collect(Collectors.joining(", "));
        return more <= 0 ? first : first + " and " + more + " more district" + (more == 1 ? "" : "s");
    }
}
