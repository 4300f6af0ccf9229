package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.CountWords;
import org.trigpoint.place.geography.AreaTranslation;
import org.trigpoint.place.geography.AreaTranslation.Succession;
import org.trigpoint.store.Areas;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Brings counts and residents of areas of one boundary vintage to the areas of another, as far as the look-ups of a
/// workspace allow: a count goes to the area that wholly holds the one it was recorded for, and an area that was made of
/// whole others has their residents together. Nothing is divided; what a look-up cannot place stays where it is.
public final class Vintages {
    private final Set<String> codes;
    private final AreaTranslation translation;

    private Vintages(Set<String> codes, AreaTranslation translation) {
        this.codes = codes;
        this.translation = translation;
    }

    /// The way to these areas from all others.
    ///
    /// @param codes of the areas that are counted by
    public static Vintages to(Set<String> codes, Workspace workspace) {
        return new Vintages(Set.copyOf(codes), translation(workspace.store().areas()));
    }

    /// The same, where the areas met are known: without any of another vintage nothing is looked up.
    public static Vintages to(Set<String> codes, Collection<String> met, Workspace workspace) {
        boolean none = codes.isEmpty() || codes.containsAll(met);
        return none ? new Vintages(Set.of(), AreaTranslation.NONE) : to(codes, workspace);
    }

    /// The same way to the areas by which the counts met can be told apart: an area that was split stays whole where its
    /// own code was met ([AreaTranslation#countable]).
    public Vintages countable(Collection<String> met) {
        return translation.isEmpty() ? this : new Vintages(Set.copyOf(translation.countable(codes, met)), translation);
    }

    /// The codes of the areas that are counted by; empty where nothing was looked up.
    public Set<String> codes() {
        return codes;
    }

    /// The areas of another vintage that together are exactly this one; empty when there are none.
    public Set<String> partsOf(String code) {
        return translation.partsOf(code);
    }

    /// The codes whose counts are counts of this area: its own, and those of areas of another vintage that it wholly holds.
    public Set<String> countedIn(String code) {
        Set<String> counted = new TreeSet<>(Set.of(code));
        translation.sharing(code)
                .stream()
                .filter(other -> translation.translate(other, Set.of(code)).isPresent())
                .forEach(counted::add);
        return counted;
    }

    /// The area among some that wholly holds this one, whatever their vintage; empty when none does.
    public Optional<String> holder(String code, Set<String> among) {
        return translation.translate(code, among);
    }

    /// The areas of any other vintage that share ground with this one.
    Set<String> sharing(String code) {
        return translation.sharing(code);
    }

    /// What holds all the ground of an area by what holds the areas of another vintage that share its ground; empty where
    /// these are not all in the same.
    ///
    /// @param larger what holds an area, by its code
    public <T> Optional<T> agreed(String code, Map<String, T> larger) {
        List<@Nullable T> found = translation.sharing(code).stream().map(larger::get).distinct().toList();
        return found.size() == 1 ? Optional.ofNullable(found.getFirst()) : Optional.empty();
    }

    /// How areas of one boundary vintage become areas of another, by the look-ups that were imported.
    static AreaTranslation translation(Areas stored) {
        List<Succession> lookUp = new ArrayList<>();
        stored.successors().forEach((earlier, all) -> all.forEach(later -> lookUp.add(new Succession(earlier, later))));
        return AreaTranslation.of(lookUp);
    }

    /// The area in which counts of an area count: itself, or the one that wholly holds it; itself, too, where none does.
    public String home(String code) {
        return translation.isEmpty() ? code : translation.translate(code, codes).orElse(code);
    }

    /// The areas of which nothing can be said: part of their ground is counted under an area that none of them wholly
    /// holds, such as the two halves of an area that was split. Their own counts are no zero but unknown.
    ///
    /// @param met the areas that incidents were recorded for
    public Set<String> unknown(Collection<String> met) {
        Set<String> unknown = new HashSet<>();
        met.stream().filter(code -> !codes.contains(home(code))).map(translation::sharing).forEach(unknown::addAll);
        unknown.retainAll(codes);
        return unknown;
    }

    /// Counts by the areas they count in.
    public Map<String, Long> counts(Map<String, Long> byArea) {
        Map<String, Long> moved = new HashMap<>();
        byArea.forEach((code, count) -> moved.merge(home(code), count, Long::sum));
        return moved;
    }

    /// The values of the areas and, for those without one that are made of whole others, the sum of theirs. For values that
    /// add up, such as residents and households, and for no others.
    public Map<String, AreaValue> sums(Map<String, AreaValue> values) {
        if (translation.isEmpty() || values.keySet().containsAll(codes)) {
            return values;
        }
        Map<String, AreaValue> all = new HashMap<>(values);
        for (String code : codes) {
            if (!values.containsKey(code)) {
                sum(code, translation.partsOf(code), values).ifPresent(value -> all.put(code, value));
            }
        }
        return all;
    }

    private static Optional<AreaValue> sum(String code, Set<String> parts, Map<String, AreaValue> values) {
        if (parts.isEmpty() || !values.keySet().containsAll(parts)) {
            return Optional.empty();
        }
        List<AreaValue> found = parts.stream().map(values::get).toList();
        AreaValue first = found.getFirst();
        return Optional.of(new AreaValue(code, first.indicator(), first.year(),
                found.stream().mapToDouble(AreaValue::value).sum()));
    }

    /// What to say of counts that moved; empty when none did.
    public Optional<String> words(Map<String, Long> byArea) {
        long moved = byArea.entrySet()
                .stream()
                .filter(entry -> !home(entry.getKey()).equals(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return moved == 0
                ? Optional.empty()
                : Optional.of(CountWords.of(moved, "incident carries the code of another boundary vintage and is",
                        "incidents carry the code of another boundary vintage and are")
                        + " counted in the area that the look-up says wholly holds theirs.");
    }
}
