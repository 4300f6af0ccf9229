package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Extent;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which months of which data set are complete, so that unequal windows are never compared.
///
/// A month counts as complete when a batch spans it and either holds incidents of it or is so sparse that a month
/// without any is nothing strange. Of records that come in most months, empty months in a row are missing when more than
/// [#IMPLAUSIBLE] were to be expected in them together. The first and last month of a batch are incomplete when its first or last day leaves
/// out days on which more than [#IMPLAUSIBLE] incidents were to be expected: a chance below 1 in 20,000. Where a file
/// writes months as their first day, no month is cut by it.
public final class Coverage {
    /// Expected incidents of which none is implausible: e^-10 is below 1 in 20,000.
    static final double IMPLAUSIBLE = 10;

    private final Map<Dataset, TreeSet<YearMonth>> complete = new EnumMap<>(Dataset.class);

    private Coverage() {}

    /// The coverage of a workspace as it is now.
    public static Coverage of(Workspace workspace) {
        List<CountRow> months = workspace.store().counts().count(Selection.ALL, List.of("dataset", "month"));
        return of(workspace.extents(), months);
    }

    /// Coverage from how far batches reach and how many incidents each month has.
    ///
    /// @param months counts by data set and month
    static Coverage of(List<Extent> extents, List<CountRow> months) {
        Map<Dataset, Map<YearMonth, Long>> filled = new HashMap<>();
        for (CountRow row : months) {
            Dataset dataset = Dataset.of(row.values().get(0)).orElseThrow();
            filled.computeIfAbsent(dataset, _ -> new HashMap<>())
                    .merge(YearMonth.parse(row.values().get(1)), row.count(), Long::sum);
        }
        Coverage coverage = new Coverage();
        for (Extent extent : extents) {
            coverage.include(extent, filled.getOrDefault(extent.dataset(), Map.of()));
        }
        return coverage;
    }

    private void include(Extent extent, Map<YearMonth, Long> filled) {
        Period span = Period.of(extent.first(), extent.last());
        double perMonth = (double) extent.incidents() / span.length();
        Set<YearMonth> gaps = gaps(span, filled.keySet(), perMonth);
        // a last month as full as the others, all of it on its first day, is no month cut off on that day
        boolean monthly = span.length() > 1 && isFirst(extent.firstDay()) && isFirst(extent.lastDay())
                && 2 * filled.getOrDefault(extent.last(), 0L) > perMonth;
        TreeSet<YearMonth> months = complete.computeIfAbsent(extent.dataset(), _ -> new TreeSet<>());
        for (YearMonth month : span.months()) {
            if (!gaps.contains(month) && (monthly || !isCut(month, extent))) {
                months.add(month);
            }
        }
    }

    /// The empty months of a span that are implausible for so many incidents a month.
    private static Set<YearMonth> gaps(Period span, Set<YearMonth> filled, double perMonth) {
        boolean inMost = 2 * span.months().stream().filter(filled::contains).count() > span.length();
        Set<YearMonth> gaps = new HashSet<>();
        List<YearMonth> empty = new ArrayList<>();
        for (YearMonth month : span.months()) {
            if (filled.contains(month)) {
                empty.clear();
                continue;
            }
            empty.add(month);
            if (perMonth >= IMPLAUSIBLE || (inMost && empty.size() * perMonth > IMPLAUSIBLE)) {
                gaps.addAll(empty);
            }
        }
        return gaps;
    }

    private static boolean isFirst(@Nullable LocalDate day) {
        return day != null && day.getDayOfMonth() == 1;
    }

    private static boolean isCut(YearMonth month, Extent extent) {
        LocalDate first = extent.firstDay();
        LocalDate last = extent.lastDay();
        if (first == null || last == null) {
            return false;
        }
        double perDay = extent.incidents() / (ChronoUnit.DAYS.between(first, last) + 1.0);
        long missing = 0;
        if (month.equals(extent.first())) {
            missing += ChronoUnit.DAYS.between(month.atDay(1), first);
        }
        if (month.equals(extent.last())) {
            missing += ChronoUnit.DAYS.between(last, month.atEndOfMonth());
        }
        return missing * perDay > IMPLAUSIBLE;
    }

    /// The data sets with at least one complete month.
    public List<Dataset> datasets() {
        return complete.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    /// The months of a period that are not complete for a data set, in order; empty when the period is.
    public List<YearMonth> missing(Dataset dataset, Period period) {
        Set<YearMonth> months = complete.getOrDefault(dataset, new TreeSet<>());
        return period.months().stream().filter(month -> !months.contains(month)).toList();
    }

    /// Whether both periods are complete for a data set.
    public boolean covers(Dataset dataset, Period period, Period against) {
        return missing(dataset, period).isEmpty() && missing(dataset, against).isEmpty();
    }

    /// The first to the last complete month of a data set; empty when there is none.
    public Optional<Period> span(Dataset dataset) {
        TreeSet<YearMonth> months = complete.getOrDefault(dataset, new TreeSet<>());
        return months.isEmpty() ? Optional.empty() : Optional.of(Period.of(months.first(), months.last()));
    }

    /// The latest twelve months that, with the twelve before, are complete for the most data sets; of equally many, the
    /// latest. Empty when no data set has two complete years.
    public Optional<Period> latestYear() {
        return complete.values()
                .stream()
                .flatMap(Collection::stream)
                .distinct()
                .map(Period::yearEnding)
                .filter(year -> compared(year) > 0)
                .max(Comparator.comparingLong(this::compared).thenComparing(Period::last));
    }

    private long compared(Period year) {
        return complete.keySet().stream().filter(dataset -> covers(dataset, year, year.yearBefore())).count();
    }

    /// Why a data set cannot be compared between two periods, in plain words; `null` when it can.
    public @Nullable String refusal(Dataset dataset, Period period, Period against) {
        String now = refusal(dataset, period);
        String then = refusal(dataset, against);
        if (now == null || then == null) {
            return now == null ? then : now;
        }
        return now + "; " + then;
    }

    /// What a period lacks of a data set, in plain words; `null` when it is complete.
    @Nullable
    String refusal(Dataset dataset, Period period) {
        List<YearMonth> missing = missing(dataset, period);
        if (missing.isEmpty()) {
            return null;
        }
        String months = missing.size() > 6
                ? missing.size() + " of " + period.length() + " months"
                : missing.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
        String has = span(dataset).map(span -> "there are complete months from " + span.first() + " to " + span.last())
                .orElse("there are no complete months");
        return "%s: incomplete in %s (%s missing; %s)".formatted(dataset.title(), period.name(), months, has);
    }
}
