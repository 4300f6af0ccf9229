package org.trigpoint.question.measure;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where a share of outcomes is lower only because the outcomes are not known yet: the offences of the latest months are still
/// under investigation, and a detection rate of them held against an earlier one would fall whatever the police do.
final class Undecided {
    /// The part of a month's incidents without an outcome from which on its share is not on one footing with the months
    /// before.
    static final double MATERIAL = .05;

    private Undecided() {}

    /// A break at the first month from which on every month is materially undecided; empty where the last month is not, or
    /// all are, so that nothing earlier is on another footing.
    ///
    /// @param measure the name of the share
    /// @param all the incidents of each month
    /// @param undecided those of them without an outcome
    static Optional<SeriesNote> of(String measure, Dataset dataset, Map<YearMonth, Long> all,
            Map<YearMonth, Long> undecided) {
        TreeMap<YearMonth, Long> months = new TreeMap<>(all);
        YearMonth from = null;
        for (Map.Entry<YearMonth, Long> month : months.descendingMap().entrySet()) {
            if (undecided.getOrDefault(month.getKey(), 0L) <= MATERIAL * month.getValue()) {
                break;
            }
            from = month.getKey();
        }
        if (from == null || from.equals(months.firstKey())) {
            return Optional.empty();
        }
        double open = sum(undecided, from);
        double share = open / sum(months, from);
        String reason = String.format(Locale.UK,
                "%.0f%% of the %s from then on have no outcome yet, so that the share of these months will still rise",
                100 * share, dataset.unit());
        return Optional.of(new SeriesNote(measure, SeriesNote.Kind.BREAK, Period.of(from, from), reason));
    }

    private static double sum(Map<YearMonth, Long> months, YearMonth from) {
        return months.entrySet()
                .stream()
                .filter(month -> !month.getKey().isBefore(from))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
