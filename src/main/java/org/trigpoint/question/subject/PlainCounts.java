package org.trigpoint.question.subject;

import org.trigpoint.statistics.disclosure.Shown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a subject makes of the counts that stand elsewhere in its report too.
///
/// @param shown those that it shows as they are, so that withholding them elsewhere would hide nothing
/// @param withheld those that must not be seen elsewhere either: small ones, and what covers them
public record PlainCounts(Set<Plain> shown, Set<Plain> withheld) {
    /// None stands elsewhere.
    public static final PlainCounts NONE = new PlainCounts(Set.of(), Set.of());

    public PlainCounts {
        shown = Set.copyOf(shown);
        withheld = Set.copyOf(withheld);
    }

    static PlainCounts of(Subject subject, List<Shown> seen, Elsewhere elsewhere) {
        Set<Plain> shown = new HashSet<>();
        Set<Plain> withheld = new HashSet<>();
        subject.counts().plain().forEach((plain, key) -> {
            int position = subject.counts().position(key);
            if (elsewhere.tells(plain)) {
                if (!(seen.get(position) instanceof Shown.Exact) && !(seen.get(position) instanceof Shown.Rounded)) {
                    withheld.add(plain);
                } else if (seen.get(position) instanceof Shown.Exact && subject.shown().get(position)) {
                    shown.add(plain);
                }
            }
        });
        return new PlainCounts(shown, withheld);
    }

    /// Those of two subjects.
    public PlainCounts and(PlainCounts other) {
        Set<Plain> both = new HashSet<>(shown);
        both.addAll(other.shown);
        Set<Plain> neither = new HashSet<>(withheld);
        neither.addAll(other.withheld);
        return new PlainCounts(both, neither);
    }
}
