package org.trigpoint.report.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The numbers of a sentence among the entries it was made from. Of several rows of a table with a number those count that
/// the sentence names.
final class Bearing {
    private static final Pattern NUMBER = Pattern.compile("[<>]?[+−]?£?(?:\\d[\\d,]*)?(?:\\.\\d+)?%?");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final int SHORTEST_NAME = 3;

    private Bearing() {}

    /// Those that bear a number of the sentence, by number and in the order of the document; empty when none does.
    static List<LedgerEntry> of(String said, List<LedgerEntry> from) {
        String small = said.toLowerCase(Locale.UK);
        Set<LedgerEntry> bearing = new LinkedHashSet<>();
        for (String number : numbers(said)) {
            Map<String, List<LedgerEntry>> equal = from.stream()
                    .filter(entry -> numbers(entry.value()).contains(number))
                    .collect(Collectors.groupingBy(LedgerEntry::key, LinkedHashMap::new, Collectors.toList()));
            equal.values().forEach(table -> {
                List<LedgerEntry> named = table.stream().filter(entry -> isNamed(entry.name(), small)).toList();
                bearing.addAll(named.isEmpty() ? table : named);
            });
        }
        return new ArrayList<>(bearing);
    }

    /// The numbers of a text, without signs and units.
    static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[+−£]", ""))
                .filter(number -> FIGURE.matcher(number).find())
                .distinct()
                .toList();
    }

    /// Of a part of a row its own name counts.
    private static boolean isNamed(String name, String said) {
        String own = name.substring(name.lastIndexOf(": ") < 0 ? 0 : name.lastIndexOf(": ") + 2);
        return own.length() >= SHORTEST_NAME && said.contains(own.toLowerCase(Locale.UK));
    }
}
