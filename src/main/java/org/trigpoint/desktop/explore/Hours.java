package org.trigpoint.desktop.explore;

import org.trigpoint.model.Condition;

import java.util.List;
import java.util.stream.IntStream;

/// The parts of the day that can be asked for.
enum Hours {
    ANY("Any time", 0, 0),
    MORNING("Morning, 6 to noon", 6, 12),
    AFTERNOON("Afternoon, noon to 6 pm", 12, 18),
    EVENING("Evening, 6 to midnight", 18, 24),
    NIGHT("Night, midnight to 6", 0, 6);

    private final String title;
    private final int from;
    private final int until;

    Hours(String title, int from, int until) {
        this.title = title;
        this.from = from;
        this.until = until;
    }

    String title() {
        return title;
    }

    /// One condition an hour; none for any time.
    List<Condition> conditions() {
        return IntStream.range(from, until).mapToObj(hour -> new Condition("hour", Integer.toString(hour))).toList();
    }
}
