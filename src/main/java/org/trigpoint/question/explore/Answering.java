package org.trigpoint.question.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Category;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.place.nearrepeat.AoristicHours;
import org.trigpoint.place.nearrepeat.PeakHours;
import org.trigpoint.question.AnonymousBatches;
import org.trigpoint.question.Counting;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.Footing;
import org.trigpoint.question.Meant;
import org.trigpoint.question.Polarities;
import org.trigpoint.question.explore.Exploration.Place;
import org.trigpoint.question.explore.Exploration.What;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Dispersion;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.store.StoredIncidents;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Counts the incidents of one question in one pass over them.
final class Answering {
    private static final int MINUTES_A_DAY = 24 * 60;

    private final ExploreQuestion question;
    private final StoredIncidents incidents;
    private final int first;
    private final int firstBefore;
    private final long[] months;
    private final long[] monthsBefore;
    private final Map<Integer, long[]> byCategory = new HashMap<>();
    private final long[][] byArea;
    private final RepeatSpots.Counter spots = new RepeatSpots.Counter();
    private long[] from = new long[64];
    private long[] to = new long[64];
    private int timed;
    private boolean anyDay;

    Answering(ExploreQuestion question, StoredIncidents incidents) {
        this.question = question;
        this.incidents = incidents;
        first = number(question.period());
        firstBefore = number(question.against());
        months = new long[question.period().length()];
        monthsBefore = new long[months.length];
        byArea = new long[2][incidents.areas()];
    }

    private static int number(Period period) {
        return period.first().getYear() * 12 + period.first().getMonthValue() - 1;
    }

    Exploration answer(Workspace workspace, Coverage coverage, Meant meant) {
        for (int i = 0; i < incidents.size(); i++) {
            add(i);
        }
        long count = Arrays.stream(months).sum();
        long before = Arrays.stream(monthsBefore).sum();
        String refusal = refusal(workspace, coverage, meant.selection());
        CountChange change = refusal == null ? change(before, count) : null;
        AoristicHours hours = AoristicHours.ofMinutes(Arrays.copyOf(from, timed), Arrays.copyOf(to, timed));
        AreaNames names = new AreaNames(workspace, question.unit());
        List<Place> places = names.places(incidents, byArea[0], byArea[1], count);
        boolean anonymous = !anyDay || AnonymousBatches.of(workspace).hold(incidents);
        Status status = change == null
                ? null
                : StatusRule.DIRECTION_AND_EVIDENCE.statusOf(change, Polarities.of(dataset()));
        return new Exploration(question, count, before, change, status, refusal, boxed(months), boxed(monthsBefore),
                what(),
                places, hours, count - timed, PeakHours.of(hours), spots.count(anonymous),
                notes(places, count, Stream.concat(meant.words().stream(), Stream.of(names.note()))));
    }

    private void add(int incident) {
        int month = incidents.month(incident) - first;
        int monthBefore = incidents.month(incident) - firstBefore;
        if (month >= 0 && month < months.length) {
            months[month]++;
            count(1, incident);
            spots.add(incidents, incident);
            addTime(incident);
        }
        if (monthBefore >= 0 && monthBefore < monthsBefore.length) {
            monthsBefore[monthBefore]++;
            count(0, incident);
        }
    }

    private void count(int year, int incident) {
        byCategory.computeIfAbsent(incidents.category(incident), _ -> new long[2])[year]++;
        byArea[year][incidents.area(incident)]++;
    }

    private void addTime(int incident) {
        int day = incidents.day(incident);
        if (day == StoredIncidents.UNKNOWN) {
            return;
        }
        anyDay = true;
        if (incidents.minute(incident) < 0) {
            return;
        }
        if (timed == from.length) {
            from = Arrays.copyOf(from, 2 * timed);
            to = Arrays.copyOf(to, 2 * timed);
        }
        from[timed] = (long) day * MINUTES_A_DAY + incidents.minute(incident);
        to[timed] = end(incident, day, from[timed]);
        timed++;
    }

    /// The last minute in which an incident may have happened; a last day without a time reaches to its end.
    private long end(int incident, int day, long start) {
        int last = incidents.untilDay(incident);
        if (last == StoredIncidents.UNKNOWN) {
            return start;
        }
        int minute = incidents.untilMinute(incident);
        if (minute >= 0) {
            return Math.max(start, (long) last * MINUTES_A_DAY + minute);
        }
        return last > day ? (last + 1L) * MINUTES_A_DAY : start;
    }

    private CountChange change(long before, long count) {
        return CountChanges.withDispersion(CountChanges.compare(before, count),
                Dispersion.estimate(monthsBefore, months));
    }

    private @Nullable String refusal(Workspace workspace, Coverage coverage, Selection meant) {
        TreeSet<Dataset> met = new TreeSet<>();
        byCategory.keySet().forEach(id -> met.add(category(id).dataset()));
        if (question.selection().dataset() != null) {
            met.add(question.selection().dataset());
        }
        List<String> refusals = new ArrayList<>();
        for (Dataset dataset : met) {
            String refusal = coverage.refusal(dataset, question.period(), question.against());
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        return refusals.isEmpty() ? broken(workspace, meant, met) : String.join(". ", refusals);
    }

    /// Which break lies between the two periods in what was asked; `null` where none does.
    private @Nullable String broken(Workspace workspace, Selection meant, Set<Dataset> met) {
        Footing all = Footing.of(workspace, Counting.in(workspace), meant, question.period(), question.against());
        boolean ofCategories = meant.where().stream().anyMatch(c -> c.column().equalsIgnoreCase("category"));
        return (ofCategories
                ? byCategory.keySet().stream().map(this::category).map(c -> all.about(c.dataset(), c.name()))
                : met.stream().map(dataset -> all.about(dataset, null)))
                .flatMap(footing -> footing.breaks().stream())
                .findFirst()
                .map(note -> "the series '%s' breaks in %s (%s)".formatted(note.series(), note.months().name(),
                        note.reason()))
                .orElse(null);
    }

    /// The only data set met; `null` when there are several.
    private @Nullable Dataset dataset() {
        List<Dataset> met = byCategory.keySet().stream().map(id -> category(id).dataset()).distinct().toList();
        return met.size() == 1 ? met.getFirst() : question.selection().dataset();
    }

    private Category category(int id) {
        Category category = incidents.categories().get(id);
        if (category == null) {
            throw new IllegalStateException("no category " + id);
        }
        return category;
    }

    private List<What> what() {
        List<What> what = new ArrayList<>();
        byCategory.forEach((id, counts) -> what.add(new What(category(id), counts[0], counts[1])));
        what.sort(Comparator.comparingLong(What::count)
                .reversed()
                .thenComparing(w -> w.category().dataset())
                .thenComparing(w -> w.category().name()));
        return what;
    }

    private List<String> notes(List<Place> places, long count, Stream<String> first) {
        List<String> notes = new ArrayList<>(first.filter(note -> !note.isEmpty()).toList());
        long placed = places.stream().mapToLong(Place::count).sum();
        if (placed < count) {
            notes.add(String.format(Locale.UK, "%,d of %s %s in no %s.", count - placed,
                    CountWords.of(count, "incident", "incidents"), count - placed == 1 ? "lies" : "lie",
                    question.unit() == AreaType.LSOA ? "known area" : question.unit().title().toLowerCase(Locale.UK)));
        }
        if (timed < count) {
            notes.add(timed == 0
                    ? "The time of day is not known of any incident."
                    : String.format(Locale.UK, "The time of day of %,d of %s is not known.", count - timed,
                            CountWords.of(count, "incident", "incidents")));
        }
        return notes;
    }

    private static List<Long> boxed(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
