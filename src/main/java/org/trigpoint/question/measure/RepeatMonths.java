package org.trigpoint.question.measure;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Which incidents of which month had one before them, of the same person, within some months. Of several in one month
/// all but the first had.
final class RepeatMonths {
    private final int within;
    private final Map<String, TreeMap<YearMonth, Long>> people = new HashMap<>();
    private final Map<YearMonth, Long> all = new HashMap<>();
    private final Map<YearMonth, Long> repeats = new HashMap<>();

    /// @param within how many months back the earlier incident may lie
    RepeatMonths(int within) {
        this.within = within;
    }

    void add(String person, YearMonth month, long incidents) {
        people.computeIfAbsent(person, _ -> new TreeMap<>()).merge(month, incidents, Long::sum);
    }

    /// Works out the repeats, once all are added.
    void finish() {
        for (TreeMap<YearMonth, Long> months : people.values()) {
            YearMonth before = null;
            for (Map.Entry<YearMonth, Long> entry : months.entrySet()) {
                YearMonth month = entry.getKey();
                long incidents = entry.getValue();
                boolean again = before != null && !before.isBefore(month.minusMonths(within));
                all.merge(month, incidents, Long::sum);
                repeats.merge(month, again ? incidents : incidents - 1, Long::sum);
                before = month;
            }
        }
    }

    /// Incidents of known people, by month.
    Map<YearMonth, Long> all() {
        return all;
    }

    /// Those that had one before them.
    Map<YearMonth, Long> repeats() {
        return repeats;
    }
}
