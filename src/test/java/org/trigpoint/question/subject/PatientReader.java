package org.trigpoint.question.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody who holds every table of one or more publications and works out what they withhold, by means of their own: each
/// count lies between two numbers, and every total that a reader knows narrows them, again and again. Independent of the
/// disclosure control under test, except that a count is told from another by its key.
final class PatientReader {
    private static final long MANY = 1_000_000_000;

    private final Map<String, long[]> bounds = new LinkedHashMap<>();
    private final Map<String, Boolean> withheld = new LinkedHashMap<>();
    private final List<Total> totals = new ArrayList<>();

    private record Total(String whole, List<String> parts) {}

    /// Reads a publication of a subject.
    ///
    /// @param name tells counts of one publication from those of others; the same for publications whose equal keys are one
    ///     count
    PatientReader read(Subject subject, Reading reading, String name) {
        for (SubjectTable table : subject.tables()) {
            for (Line line : table.lines()) {
                line.figures().forEach(figure -> learn(name, figure, reading.see(figure)));
            }
            for (int c = 0; c < table.headings().size(); c++) {
                total(name, table, c);
            }
        }
        return this;
    }

    private void learn(String name, Figure figure, Seen seen) {
        if (!(figure instanceof Figure.Count(String key))) {
            return;
        }
        long[] range = bounds.computeIfAbsent(name + key, _ -> new long[]{0, MANY});
        switch (seen) {
            case Seen.Amount amount -> {
                long about = amount.rounded() ? 2 : 0;
                narrow(range, (long) amount.value() - about, (long) amount.value() + about);
            }
            case Seen.Fewer fewer -> {
                withheld.put(name + key, true);
                narrow(range, 1, fewer.than() - 1L);
            }
            case Seen.Absent _ -> {
                withheld.put(name + key, true);
                // zeros are shown, so that it is none
                narrow(range, 1, MANY);
            }
            default -> throw new IllegalStateException("a count is no " + seen);
        }
    }

    private static void narrow(long[] range, long low, long high) {
        range[0] = Math.max(range[0], low);
        range[1] = Math.min(range[1], high);
    }

    /// The line "All" of a column of counts is the sum of the others.
    private void total(String name, SubjectTable table, int column) {
        List<String> parts = new ArrayList<>();
        String whole = "";
        for (Line line : table.lines()) {
            if (!(line.figures().get(column) instanceof Figure.Count(String key))) {
                return;
            }
            if (line.labels().getFirst().equals("All")) {
                whole = name + key;
            } else {
                parts.add(name + key);
            }
        }
        // rounded figures need not add up, but the counts behind them do
        if (!whole.isEmpty() && !parts.isEmpty()) {
            totals.add(new Total(whole, parts));
        }
    }

    /// The counts that are withheld and yet known, each with its value.
    List<String> solved() {
        boolean moved = true;
        for (int round = 0; moved && round < 1000; round++) {
            moved = false;
            for (Total total : totals) {
                moved |= tighten(total);
            }
        }
        return withheld.keySet()
                .stream()
                .filter(key -> bounds.get(key)[0] == bounds.get(key)[1])
                .map(key -> key + " = " + bounds.get(key)[0])
                .toList();
    }

    private boolean tighten(Total total) {
        List<long[]> parts = total.parts().stream().map(this::range).toList();
        long[] whole = range(total.whole());
        long low = parts.stream().mapToLong(p -> p[0]).sum();
        long high = parts.stream().mapToLong(p -> p[1]).sum();
        boolean moved = cut(whole, low, high);
        for (long[] part : parts) {
            moved |= cut(part, whole[0] - (high - part[1]), whole[1] - (low - part[0]));
        }
        return moved;
    }

    private long[] range(String key) {
        return bounds.computeIfAbsent(key, _ -> new long[]{0, MANY});
    }

    private static boolean cut(long[] range, long low, long high) {
        boolean moved = low > range[0] || high < range[1];
        narrow(range, low, high);
        return moved;
    }
}
