package org.trigpoint.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Events that happen to the same people again and again, so that they are not independent: the chance lies in how many
/// people there are, not in how many events.
///
/// @param people by number of events each (1 or more), how many people had that many (0 or more)
public record RepeatEvents(SortedMap<Integer, Long> people) {
    public RepeatEvents {
        if (people.keySet().stream().anyMatch(f -> f < 1) || people.values().stream().anyMatch(v -> v < 0)) {
            throw new IllegalArgumentException("people are counted by their number of events, 1 or more: " + people);
        }
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }

    /// How many people had any event.
    public long persons() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many events there were: Σ f·V_f.
    public long events() {
        return sum(1);
    }

    /// The variance of the number of events: Σ f²·V_f, where V_f people had f events each. As large as the number of
    /// events when nobody had two.
    public long variance() {
        return sum(2);
    }

    /// Variance over events, 1 or more: what [CountChanges#withDispersion] takes. 1 when there are no events.
    public double dispersion() {
        return events() == 0 ? 1 : (double) variance() / events();
    }

    /// The interval of the number of events: that of an independent count, each side stretched by the root of the
    /// dispersion, and not below 0.
    ///
    /// @param confidence such as .95
    public Interval interval(double confidence) {
        Interval independent = PoissonInterval.of(events(), confidence);
        double stretch = Math.sqrt(dispersion());
        return new Interval(Math.max(0, events() - stretch * (events() - independent.low())),
                events() + stretch * (independent.high() - events()));
    }

    private long sum(int power) {
        long sum = 0;
        for (Map.Entry<Integer, Long> entry : people.entrySet()) {
            sum += (long) Math.pow(entry.getKey(), power) * entry.getValue();
        }
        return sum;
    }
}
