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
/// A district counts as absent from a month without a record of it when more than [Coverage#IMPLAUSIBLE] a month are
/// usual, on average from its first to its last month. Districts that together hold less than [#MATERIAL] of the data
/// set break nothing. Nor do districts that begin when others end, if the smaller side holds more than half of the
/// larger: then the ground is the same under new names, as after a reorganisation of councils.
public final class DistrictBreaks {
    /// The setting that switches the rule off; on where it is not set.
    public static final String SETTING = "district-breaks";
    /// What switches it off.
    public static final String OFF = "off";

    /// The least share of the monthly records of a data set that matters.
    static final double MATERIAL = .01;

    private static final int NAMED = 3;

    private final Dataset dataset;
    private final TreeSet<YearMonth> months = new TreeSet<>();
    private final Map<String, Map<YearMonth, Long>> districts = new TreeMap<>();
    private long records;

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
        if (districts.computeIfAbsent(district, _ -> new TreeMap<>()).put(month, count) == null) {
            records += count;
        }
    }

    private List<SeriesNote> notes() {
        List<SeriesNote> notes = new ArrayList<>();
        YearMonth before = null;
        for (YearMonth month : months) {
            if (before != null) {
                YearMonth last = before;
                List<String> begin = usual(counts -> counts.containsKey(month) && !counts.containsKey(last));
                List<String> end = usual(counts -> counts.containsKey(last) && !counts.containsKey(month));
                if (matter(begin, end)) {
                    notes.add(note(month, begin, end));
                }
            }
            before = month;
        }
        return notes;
    }

    /// The districts of which records are usual, with these months; the largest first. Records without a district are
    /// none.
    private List<String> usual(Predicate<Map<YearMonth, Long>> wanted) {
        return districts.keySet()
                .stream()
                .filter(district -> !district.isEmpty() && wanted.test(counts(district))
                        && perMonth(district) > Coverage.IMPLAUSIBLE)
                .sorted(Comparator.comparingDouble(this::perMonth).reversed().thenComparing(name -> name))
                .toList();
    }

    private Map<YearMonth, Long> counts(String district) {
        return districts.getOrDefault(district, Map.of());
    }

    private double perMonth(String district) {
        TreeSet<YearMonth> own = new TreeSet<>(counts(district).keySet());
        int span = months.subSet(own.first(), true, own.last(), true).size();
        return (double) counts(district).values().stream().mapToLong(Long::longValue).sum() / span;
    }

    private boolean matter(List<String> begin, List<String> end) {
        double more = begin.stream().mapToDouble(this::perMonth).sum();
        double fewer = end.stream().mapToDouble(this::perMonth).sum();
        boolean renamed = 2 * Math.min(more, fewer) > Math.max(more, fewer);
        return !renamed && Math.max(more, fewer) > MATERIAL * records / months.size();
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
