package org.trigpoint.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Published values, such as a deprivation score, brought to areas of another boundary vintage as far as a look-up allows
/// it. An area keeps a value of its own. One that lies wholly in another takes that one's, so both halves of an area that
/// was split have the value of the whole. One that was made of whole others has the mean of theirs, weighted by the
/// residents, or their sum where the values are numbers of people. A rank or a decile has neither: it is not published for
/// such an area.
///
/// @param byArea the value of each area that has one
/// @param inherited the areas with the value of the area that wholly holds them
/// @param combined the areas with the mean or the sum of the areas they were made of
/// @param unweighted those of them whose mean is a plain one, since the residents of a part are not known
/// @param missing the areas of which no value is published
record PublishedValues(Map<String, Double> byArea, Set<String> inherited, Set<String> combined, Set<String> unweighted,
        Set<String> missing) {

    private static final int NAMED = 6;

    PublishedValues {
        byArea = Map.copyOf(byArea);
    }

    /// What becomes of the values of areas that are joined.
    enum Joining {
        /// Numbers of people or households add up; a part has an unknown share of them.
        SUM,
        /// Scores, rates and percentages.
        MEAN,
        /// Ranks, deciles and the like say where an area stands among those of its own vintage.
        NONE;

        private static final List<String> POSITIONS = List.of("rank", "decile", "quintile", "quartile", "percentile");

        /// The way of an indicator, by its name.
        static Joining of(String indicator) {
            String name = indicator.toLowerCase(Locale.ROOT);
            if (POSITIONS.stream().anyMatch(name::endsWith)) {
                return NONE;
            }
            return name.startsWith("population") || name.startsWith("households") ? SUM : MEAN;
        }
    }

    /// Brings values to the areas of a vintage; values of other areas stay.
    ///
    /// @param values by area code
    /// @param weights what a mean is weighted by, zero or more, by area code
    static PublishedValues bring(Map<String, Double> values, Map<String, Double> weights, Joining joining,
            Vintages vintages) {
        PublishedValues brought = new PublishedValues(new HashMap<>(values), new TreeSet<>(), new TreeSet<>(),
                new TreeSet<>(), new TreeSet<>());
        Map<String, Double> all = new HashMap<>(values);
        for (String code : vintages.codes()) {
            if (!values.containsKey(code)) {
                brought.inherit(code, values, joining, vintages)
                        .or(() -> brought.combine(code, vintages.partsOf(code), values, weights, joining))
                        .ifPresentOrElse(value -> all.put(code, value), () -> brought.missing.add(code));
            }
        }
        return new PublishedValues(all, brought.inherited, brought.combined, brought.unweighted, brought.missing);
    }

    private Optional<Double> inherit(String code, Map<String, Double> values, Joining joining, Vintages vintages) {
        Optional<String> holder = vintages.holder(code, values.keySet());
        if (joining == Joining.SUM || holder.isEmpty()) {
            return Optional.empty();
        }
        inherited.add(code);
        return holder.map(values::get);
    }

    private Optional<Double> combine(String code, Set<String> parts, Map<String, Double> values,
            Map<String, Double> weights, Joining joining) {
        if (joining == Joining.NONE || parts.isEmpty() || !values.keySet().containsAll(parts)) {
            return Optional.empty();
        }
        combined.add(code);
        if (joining == Joining.SUM) {
            return Optional.of(parts.stream().mapToDouble(values::get).sum());
        }
        double all = parts.stream().mapToDouble(part -> weights.getOrDefault(part, Double.NaN)).sum();
        if (all > 0) {
            return Optional.of(parts.stream()
                    .mapToDouble(part -> values.getOrDefault(part, 0.) * weights.getOrDefault(part, 0.))
                    .sum() / all);
        }
        unweighted.add(code);
        return Optional.of(parts.stream().mapToDouble(values::get).average().orElseThrow());
    }

    /// What to say of values that are not the areas' own; empty when all are.
    Optional<String> words() {
        List<String> said = new ArrayList<>();
        if (!inherited.isEmpty()) {
            said.add("for " + named(inherited) + " that of the area of another boundary vintage that holds it");
        }
        if (!combined.isEmpty()) {
            String plainly = unweighted.isEmpty()
                    ? ""
                    : ", a plain mean for " + named(unweighted) + " since the residents of its parts are not known";
            said.add("for " + named(combined) + " that of its parts together" + plainly);
        }
        if (!missing.isEmpty()) {
            said.add("not published for " + named(missing));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
    }

    private static String named(Set<String> codes) {
        String first = String.join(", ", codes.stream().limit(NAMED).toList());
        return codes.size() > NAMED
                ? String.format(Locale.UK, "%s and %,d more", first, codes.size() - NAMED)
                : first;
    }
}
