package org.trigpoint.report.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What several entries have to say together, each thing once.
///
/// @param from the entries
record Made(List<LedgerEntry> from) {
    private static final int MOST_PLACES = 4;

    /// "Table 3, Figure 2": those that bear most first.
    String places() {
        Map<String, Integer> borne = new LinkedHashMap<>();
        from.forEach(entry -> borne.merge(entry.place(), 1, Integer::sum));
        return borne.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_PLACES)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    String sources() {
        return each(LedgerEntry::source, "; ");
    }

    /// Of the tables; of the charts where there are no tables.
    String methods() {
        List<LedgerEntry> tables = from.stream().filter(entry -> entry.place().startsWith("Table")).toList();
        return new Made(tables.isEmpty() ? from : tables).each(LedgerEntry::method, " ");
    }

    String denominators() {
        return each(LedgerEntry::denominator, "; ");
    }

    String periods() {
        return PeriodsNamed.in(each(LedgerEntry::period, "; "));
    }

    /// One that begins with another says that too.
    String definitions() {
        List<String> all = from.stream()
                .map(LedgerEntry::definition)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        return all.stream()
                .filter(words -> all.stream().noneMatch(more -> !more.equals(words) && more.startsWith(words)))
                .collect(Collectors.joining(" "));
    }

    private String each(Function<LedgerEntry, String> words, String between) {
        return from.stream().map(words).filter(said -> !said.isEmpty()).distinct().collect(Collectors.joining(between));
    }
}
