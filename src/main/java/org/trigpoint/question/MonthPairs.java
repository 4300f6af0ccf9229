package org.trigpoint.question;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The months of two periods that are compared with each other, one with one.
///
/// @param after months of the later period, in order
/// @param before for each, the month of the earlier period it is compared with
record MonthPairs(List<YearMonth> after, List<YearMonth> before) {
    MonthPairs {
        after = List.copyOf(after);
        before = List.copyOf(before);
    }

    /// Every month with the one at its place, in periods of equal length; of unequal lengths, with the same month of the
    /// year, where there is one.
    static MonthPairs of(Period period, Period against) {
        if (period.length() == against.length()) {
            return new MonthPairs(period.months(), against.months());
        }
        Map<java.time.Month, YearMonth> byMonth = new HashMap<>();
        against.months().forEach(month -> byMonth.putIfAbsent(month.getMonth(), month));
        List<YearMonth> after = new ArrayList<>();
        List<YearMonth> before = new ArrayList<>();
        for (YearMonth month : period.months()) {
            YearMonth then = byMonth.remove(month.getMonth());
            if (then != null) {
                after.add(month);
                before.add(then);
            }
        }
        return new MonthPairs(after, before);
    }

    /// The pairs of which both months are complete for every data set.
    MonthPairs completeFor(List<Dataset> datasets, Coverage coverage) {
        List<YearMonth> keptAfter = new ArrayList<>();
        List<YearMonth> keptBefore = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Period now = Period.of(after.get(i), after.get(i));
            Period then = Period.of(before.get(i), before.get(i));
            if (datasets.stream().allMatch(d -> coverage.covers(d, now, then))) {
                keptAfter.add(after.get(i));
                keptBefore.add(before.get(i));
            }
        }
        return new MonthPairs(keptAfter, keptBefore);
    }

    int size() {
        return after.size();
    }

    boolean isEmpty() {
        return after.isEmpty();
    }

    /// These months of a period as a period: named by its months where they follow each other, else by how many there
    /// are of it.
    static Period named(List<YearMonth> months, Period whole) {
        if (months.size() == whole.length()) {
            return whole;
        }
        Period span = Period.of(months.getFirst(), months.getLast());
        return span.length() == months.size()
                ? span
                : new Period(span.first(), span.last(), "%d of the months %s".formatted(months.size(), span.name()));
    }
}
