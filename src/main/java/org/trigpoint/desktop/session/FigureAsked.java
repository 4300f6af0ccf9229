package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;

import java.util.ArrayList;
import java.util.List;

/// A number on the screen, of which somebody asks where it comes from.
///
/// @param value as it is written; empty of a sentence, which is its own name
/// @param name what it is of, such as "Burglary dwelling, 2012/13"
/// @param facts what is to be known of it, in the order in which one would ask
/// @param counted the incidents that were counted; empty when none were
/// @param measure the measure whose values it is; empty when it is of none
public record FigureAsked(String value, String name, List<Fact> facts, List<Selection> counted, String measure) {
    /// One thing to know of a number.
    ///
    /// @param name such as "Period"
    /// @param words what it is
    public record Fact(String name, String words) {}

    public FigureAsked {
        facts = List.copyOf(facts);
        counted = List.copyOf(counted);
    }

    /// A number of which nothing is said yet.
    public static FigureAsked of(String value, String name) {
        return new FigureAsked(value, name, List.of(), List.of(), "");
    }

    /// The same with a fact; without it where there is nothing to say.
    public FigureAsked with(String fact, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return this;
        }
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(fact, words));
        return new FigureAsked(value, name, more, counted, measure);
    }

    /// The same, counted from these incidents.
    public FigureAsked counting(Selection... incidents) {
        return new FigureAsked(value, name, facts, List.of(incidents), measure);
    }

    /// The same, made of the values of a measure.
    public FigureAsked measuring(String values) {
        return new FigureAsked(value, name, facts, counted, values);
    }

    /// The same, counted in a period and the one before it.
    public FigureAsked during(Period period, Period before) {
        return with("Period", period.name() + ", compared with " + before.name());
    }

    /// Whether the batches it comes from can be listed.
    public boolean isTraceable() {
        return !counted.isEmpty() || !measure.isEmpty();
    }
}
