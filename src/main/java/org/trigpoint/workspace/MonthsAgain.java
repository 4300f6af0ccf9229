package org.trigpoint.workspace;

import org.trigpoint.model.Again;
import org.trigpoint.model.CountWords;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says that months came in again whose rows have no reference to tell whether they are the same.
final class MonthsAgain {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private MonthsAgain() {}

    /// A sentence for each earlier batch.
    static List<String> words(List<Again> months) {
        Map<Long, List<Again>> batches = new LinkedHashMap<>();
        months.forEach(month -> batches.computeIfAbsent(month.batch(), _ -> new ArrayList<>()).add(month));
        return batches.values().stream().map(MonthsAgain::sentence).toList();
    }

    private static String sentence(List<Again> months) {
        Again first = months.getFirst();
        long now = months.stream().mapToLong(Again::now).sum();
        long alike = months.stream().mapToLong(Again::alike).sum();
        long before = months.stream().mapToLong(Again::before).sum();
        return String.format(Locale.UK,
                "WARNING: %s is there already in batch %d (%s). %s of it here and %,d there have no reference, so nothing "
                        + "tells whether they are the same; %s in every column. They are kept and may count twice. If this "
                        + "file is to replace the earlier one, take both out (trigpoint undo) and import this one alone.",
                span(months), first.batch(), first.file(), CountWords.of(now, "row", "rows"), before,
                CountWords.of(alike, "is alike", "are alike"));
    }

    private static String span(List<Again> months) {
        YearMonth from = months.getFirst().month();
        YearMonth to = months.getLast().month();
        return from.equals(to)
                ? MONTH.format(from)
                : "%s to %s".formatted(MONTH.format(from), MONTH.format(to));
    }
}
