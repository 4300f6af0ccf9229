package org.trigpoint.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a chart of changes says, in words. A change is clear when its verdict says so, whatever its sign.
record ChangeFinding(ChangeBars chart) {
    String words() {
        String subject = chart.title() + ", " + chart.beforeName() + " to " + chart.afterName() + ": ";
        if (chart.isEmpty()) {
            return subject + "no data.";
        }
        List<ChangeBars.Change> fell = clear(c -> c.after() < c.before());
        List<ChangeBars.Change> rose = clear(c -> c.after() > c.before());
        return subject + "of " + categories(chart.changes().size()) + ", " + NumberText.inWords(fell.size())
                + " fell and "
                + NumberText.inWords(rose.size()) + " rose clearly"
                + extreme("; the steepest fall is in ", fell, Comparator.comparingDouble(ChangeFinding::percent))
                + extreme("; the steepest rise is in ", rose,
                        Comparator.comparingDouble(ChangeFinding::percent).reversed())
                + ".";
    }

    private static String categories(int count) {
        return count == 1 ? "one category" : NumberText.inWords(count) + " categories";
    }

    private List<ChangeBars.Change> clear(Predicate<ChangeBars.Change> direction) {
        return chart.changes()
                .stream()
                .filter(c -> c.verdict().status() == Status.BETTER || c.verdict().status() == Status.WORSE)
                .filter(direction)
                .toList();
    }

    private static String extreme(String lead, List<ChangeBars.Change> changes, Comparator<ChangeBars.Change> order) {
        Optional<ChangeBars.Change> first = changes.stream().filter(c -> c.percent().hasEstimate()).min(order);
        return first.map(c -> lead + c.category() + " (" + NumberText.change(percent(c)) + ", from "
                + NumberText.of(c.before()) + " to " + NumberText.of(c.after()) + ")").orElse("");
    }

    private static double percent(ChangeBars.Change change) {
        return change.percent().estimate();
    }
}
