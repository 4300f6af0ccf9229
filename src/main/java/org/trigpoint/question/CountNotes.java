package org.trigpoint.question;

import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What is to be known of a count before it is believed: a zero may only mean that a word was misspelt, or that nothing
/// came in for the months asked about.
public final class CountNotes {
    private static final int MOST_NAMED = 12;
    private static final int MOST_DATASETS = 3;

    private CountNotes() {}

    /// The notes of a selection, one sentence each.
    ///
    /// @param by the columns it is counted by
    public static List<String> of(Workspace workspace, Selection selection, List<String> by) {
        List<String> notes = new ArrayList<>();
        absent(workspace, selection).ifPresent(notes::add);
        if (notes.isEmpty() && selection.period() != null) {
            notes.addAll(incomplete(workspace, selection, by, selection.period()));
        }
        return notes;
    }

    private static List<String> incomplete(Workspace workspace, Selection selection, List<String> by, Period period) {
        Coverage coverage = Coverage.of(workspace);
        Set<Dataset> counted = Meant.of(workspace, selection, by).counted();
        Dataset chosen = selection.dataset();
        List<Dataset> whole = counted.isEmpty() ? coverage.datasets() : counted.stream().sorted().toList();
        List<String> lacking = (chosen == null ? whole : List.of(chosen)).stream()
                .map(dataset -> coverage.refusal(dataset, period))
                .filter(Objects::nonNull)
                .map(words -> words + ".")
                .toList();
        if (lacking.size() <= MOST_DATASETS) {
            return lacking;
        }
        List<String> first = new ArrayList<>(lacking.subList(0, MOST_DATASETS));
        first.add("So are " + (lacking.size() - MOST_DATASETS) + " more data sets.");
        return first;
    }

    /// Which value of a condition no incident has, and the nearest that some have; empty when each occurs.
    static Optional<String> absent(Workspace workspace, Selection selection) {
        Selection all = selection.dataset() == null ? Selection.ALL : Selection.of(selection.dataset());
        for (Condition condition : selection.where()) {
            if (!condition.column().equalsIgnoreCase(Counting.GROUP) && !condition.value().endsWith("*")) {
                List<String> values = Counting.in(workspace)
                        .count(all, List.of(condition.column()))
                        .stream()
                        .map(row -> row.values().getFirst())
                        .filter(value -> !value.isEmpty())
                        .toList();
                if (values.stream().noneMatch(condition.value()::equalsIgnoreCase)) {
                    return Optional.of("no incident%s has the %s '%s'%s".formatted(
                            selection.dataset() == null ? "" : " of " + selection.dataset().id(), condition.column(),
                            condition.value(), nearest(condition.value(), values)));
                }
            }
        }
        return Optional.empty();
    }

    private static String nearest(String value, List<String> values) {
        Optional<String> near = values.stream()
                .filter(other -> distance(value, other) <= Math.max(2, value.length() / 3))
                .min(Comparator.comparingInt(other -> distance(value, other)));
        if (near.isPresent()) {
            return "; did you mean '" + near.get() + "'?";
        }
        return values.isEmpty() || values.size() > MOST_NAMED ? "" : "; there are " + String.join(", ", values);
    }

    /// How many letters to change, add or leave out to turn one word into the other, ignoring case.
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
