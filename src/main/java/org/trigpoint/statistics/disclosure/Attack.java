package org.trigpoint.statistics.disclosure;

import org.trigpoint.statistics.Interval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a patient reader can work out of what is shown: counts are whole and not negative, parts add up, rounding allows
/// so much, and a withheld count is not 0 where zeros are shown. It finds the exact range of every figure by linear
/// programming, so it sees through rows less columns and every other combination; where sums form rows and columns or
/// hierarchies, whole numbers narrow a range no further. The mark of a withheld figure is taken to say nothing of its
/// size, as the note under a table says ([DisclosureRule#note]). Not safe to share between threads.
public final class Attack {
    private final List<Shown> shown;
    private final Bounds[] bounds;
    private final Map<Integer, Component> components;

    private Attack(List<Shown> shown, Bounds[] bounds, Map<Integer, Component> components) {
        this.shown = List.copyOf(shown);
        this.bounds = bounds;
        this.components = components;
    }

    /// Prepares an attack on linked figures.
    ///
    /// @param sums how they add up
    /// @param shown what is seen of each, by position
    /// @param zeros whether zeros are shown
    /// @throws IllegalArgumentException when the figures shown contradict each other
    public static Attack on(List<Sum> sums, List<Shown> shown, Zeros zeros) {
        Bounds[] bounds = shown.stream().map(cell -> Bounds.of(cell, zeros)).toArray(Bounds[]::new);
        Map<Integer, Component> components = new HashMap<>();
        for (List<Sum> group : Ties.groups(sums, bounds)) {
            Component component = Component.of(group, bounds);
            component.positions().forEach(position -> components.put(position, component));
        }
        return new Attack(shown, bounds, components);
    }

    /// The range a figure is found to lie in; to +∞ when nothing limits it.
    public Interval range(int position) {
        Bounds found = found(position);
        return new Interval(found.low(), found.high() == Bounds.UNLIMITED ? Double.POSITIVE_INFINITY : found.high());
    }

    /// Whether a withheld figure is found out. That the exact value of a rounded figure can be worked out is no matter:
    /// it is not small.
    public boolean solves(int position) {
        return switch (shown.get(position)) {
            case Shown.Withheld _, Shown.Fewer _, Shown.Masked _ -> found(position).fixed();
            case Shown.Exact _, Shown.Rounded _ -> false;
        };
    }

    /// Whether a figure may still take at least so many values, less one.
    boolean leaves(int position, long width) {
        Component component = components.get(position);
        return component == null ? bounds[position].width() >= width : component.leaves(position, width);
    }

    /// How far a figure is known to range, from the solutions met so far: at least so much.
    double widthSeen(int position) {
        Component component = components.get(position);
        return component == null ? bounds[position].width() : component.widthSeen(position);
    }

    private Bounds found(int position) {
        Component component = components.get(position);
        return component == null ? bounds[position] : component.bounds(position);
    }
}
