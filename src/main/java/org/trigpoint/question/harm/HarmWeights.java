package org.trigpoint.question.harm;

import org.trigpoint.model.CategoryWeight;
import org.trigpoint.store.Weights;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The weights of one scheme of harm that a workspace holds, by offence and by broader category. Trigpoint ships none.
///
/// An offence weighs what its table says. A broader category, such as a type of data.police.uk, weighs the plain mean of
/// the offences that the tables put in it, each counted once: the mix of offences within it is not published, so totals of
/// such categories are rough; within one category they rank places as counts do. What is in neither has no weight and
/// belongs to no total. Capitals, spaces and punctuation do not matter.
public final class HarmWeights {
    /// What to say where there are none.
    public static final String NONE = "no weights of harm were imported; import the Crime Severity Score or the Cambridge"
            + " Crime Harm Index";

    private static final Map<String, String> TITLES = Map.of(CategoryWeight.ONS_SEVERITY,
            "Crime Severity Score weights (ONS)", CategoryWeight.CAMBRIDGE_HARM, "Cambridge Crime Harm Index");

    private final String scheme;
    private final Map<String, Weight> byOffence;
    private final Map<String, Weight> byCategory;
    private final OptionalInt year;

    private HarmWeights(String scheme, Map<String, Weight> byOffence, Map<String, Weight> byCategory,
            OptionalInt year) {
        this.scheme = scheme;
        this.byOffence = Map.copyOf(byOffence);
        this.byCategory = Map.copyOf(byCategory);
        this.year = year;
    }

    /// The schemes that the workspace holds weights of, in alphabetical order; empty when none were loaded.
    public static List<HarmWeights> all(Workspace workspace) {
        return workspace.store().weights().schemes().stream().map(scheme -> read(workspace, scheme)).toList();
    }

    /// The weights of a scheme: [CategoryWeight#ONS_SEVERITY], [CategoryWeight#CAMBRIDGE_HARM] or a table's own name; empty
    /// when none were loaded.
    public static Optional<HarmWeights> of(Workspace workspace, String scheme) {
        return all(workspace).stream().filter(weights -> weights.scheme.equalsIgnoreCase(scheme)).findFirst();
    }

    private static HarmWeights read(Workspace workspace, String scheme) {
        Weights stored = workspace.store().weights();
        Map<String, Double> offences = new HashMap<>();
        List<CategoryWeight> weights = stored.of(scheme);
        weights.forEach(w -> offences.put(fold(w.category()), w.weight()));
        Map<String, Set<String>> within = new TreeMap<>();
        stored.within(scheme)
                .forEach(w -> within.computeIfAbsent(fold(w.broader()), _ -> new TreeSet<>()).add(fold(w.offence())));
        Map<String, Weight> byOffence = new HashMap<>();
        Map<String, Weight> byCategory = new HashMap<>();
        offences.forEach((offence, weight) -> byOffence.put(offence, new Weight(weight, weight, weight, 1)));
        within.forEach((broader, members) -> byCategory.put(broader, mean(members, offences)));
        OptionalInt year = weights.stream()
                .map(CategoryWeight::year)
                .flatMapToInt(y -> y == null ? IntStream.empty() : IntStream.of(y))
                .max();
        return new HarmWeights(scheme, byOffence, byCategory, year);
    }

    private static Weight mean(Set<String> members, Map<String, Double> offences) {
        List<Double> weights = new ArrayList<>();
        members.forEach(member -> weights.add(offences.getOrDefault(member, 0.)));
        DoubleSummaryStatistics found = weights.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return new Weight(found.getAverage(), found.getMin(), found.getMax(), (int) found.getCount());
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// What one record of an offence weighs, as the police word offences; where the tables know no such offence, what a
    /// broader category of the name does; empty when they know neither.
    public Optional<Weight> ofOffence(String offence) {
        return Optional.ofNullable(byOffence.get(fold(offence)))
                .or(() -> Optional.ofNullable(byCategory.get(fold(offence))));
    }

    /// What one record of a category weighs; a broader category comes before an offence of the same name ("Other theft" is
    /// both a type of data.police.uk and one of the offences in it). Empty when the tables know neither.
    public Optional<Weight> ofCategory(String category) {
        return Optional.ofNullable(byCategory.get(fold(category)))
                .or(() -> Optional.ofNullable(byOffence.get(fold(category))));
    }

    /// The name of the scheme.
    public String scheme() {
        return scheme;
    }

    /// Which weights they are, for people, with the year they hold for where the table states one.
    public String title() {
        String title = TITLES.getOrDefault(scheme, scheme);
        return year.isPresent() ? title + ", " + year.getAsInt() : title;
    }
}
