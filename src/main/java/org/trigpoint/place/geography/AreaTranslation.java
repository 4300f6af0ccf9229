package org.trigpoint.place.geography;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Translates area codes of one boundary vintage into those of another, as far as a look-up allows it. Immutable.
///
/// An area that was renamed or merged with others counts wholly in the new area; the parts of an area that was split
/// count together in the old one. Nothing is ever divided: an area that was split has no new area that holds it, and one
/// whose borders were redrawn irregularly has none either way.
public final class AreaTranslation {
    /// Knows nothing, so that only equal codes are the same area.
    public static final AreaTranslation NONE = of(List.of());

    /// One line of a look-up: part or all of the earlier area lies in the later one.
    ///
    /// @param earlier the code of the earlier vintage
    /// @param later the code of the later vintage; the same as the earlier where nothing changed
    public record Succession(String earlier, String later) {}

    private final Map<String, Set<String>> laterOf = new HashMap<>();
    private final Map<String, Set<String>> earlierOf = new HashMap<>();

    private AreaTranslation() {}

    /// The translation a look-up allows.
    public static AreaTranslation of(Collection<Succession> lookUp) {
        AreaTranslation translation = new AreaTranslation();
        for (Succession line : lookUp) {
            translation.laterOf.computeIfAbsent(line.earlier(), _ -> new TreeSet<>()).add(line.later());
            translation.earlierOf.computeIfAbsent(line.later(), _ -> new TreeSet<>()).add(line.earlier());
        }
        return translation;
    }

    /// Whether there is nothing to translate.
    public boolean isEmpty() {
        return laterOf.isEmpty();
    }

    /// The area among those of a vintage that wholly holds an area of any vintage: itself, the area it was merged into,
    /// or the area it was split off.
    ///
    /// @param code the code to translate
    /// @param vintage the codes of the areas that may be given back
    /// @return empty when no area of the vintage holds it wholly
    public Optional<String> translate(String code, Set<String> vintage) {
        if (vintage.contains(code)) {
            return Optional.of(code);
        }
        return only(laterOf.get(code), vintage).or(() -> only(earlierOf.get(code), vintage));
    }

    /// The areas of another vintage that together are exactly this one: those merged into it, or those it was split into.
    /// Empty when there are none, and when any of them lies partly elsewhere.
    public Set<String> partsOf(String code) {
        Set<String> merged = wholly(code, earlierOf, laterOf);
        return merged.isEmpty() ? wholly(code, laterOf, earlierOf) : merged;
    }

    /// The areas of any other vintage that share ground with this one, wholly or in part.
    public Set<String> sharing(String code) {
        Set<String> sharing = new TreeSet<>(laterOf.getOrDefault(code, Set.of()));
        sharing.addAll(earlierOf.getOrDefault(code, Set.of()));
        sharing.remove(code);
        return sharing;
    }

    /// The areas by which counts can be told apart: the ones given, but of ground that was counted under an area they
    /// divide that area in one piece, and of ground given in two vintages the one that counts were recorded for.
    ///
    /// @param areas the codes that were to be counted by
    /// @param met the codes that counts were recorded for
    public Set<String> countable(Set<String> areas, Collection<String> met) {
        Set<String> countable = new TreeSet<>(areas);
        for (String code : new TreeSet<>(met)) {
            Set<String> parts = partsOf(code);
            boolean whole = areas.contains(code) || (translate(code, areas).isEmpty() && areas.containsAll(parts));
            if (whole && !parts.isEmpty()) {
                countable.removeAll(parts);
                countable.add(code);
            }
        }
        Set<String> recorded = new HashSet<>(met);
        recorded.retainAll(countable);
        countable.removeIf(code -> !recorded.contains(code) && sharing(code).stream().anyMatch(recorded::contains));
        return countable;
    }

    private static Set<String> wholly(String code, Map<String, Set<String>> parts, Map<String, Set<String>> wholes) {
        Set<String> found = parts.getOrDefault(code, Set.of());
        return found.stream().allMatch(part -> wholes.getOrDefault(part, Set.of()).equals(Set.of(code)))
                ? Set.copyOf(found)
                : Set.of();
    }

    private static Optional<String> only(@Nullable Set<String> codes, Set<String> vintage) {
        return codes == null || codes.size() != 1
                ? Optional.empty()
                : Optional.of(codes.iterator().next()).filter(vintage::contains);
    }

    /// Whether counts of an area by its code mean the same ground before and after: its look-up line maps it to itself
    /// and to nothing else, or the look-up does not know it.
    public boolean isUnchanged(String code) {
        Set<String> later = laterOf.getOrDefault(code, Set.of(code));
        Set<String> earlier = earlierOf.getOrDefault(code, Set.of(code));
        return later.equals(Set.of(code)) && earlier.equals(Set.of(code));
    }
}
