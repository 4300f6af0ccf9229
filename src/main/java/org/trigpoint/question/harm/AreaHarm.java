package org.trigpoint.question.harm;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.workspace.Workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The harm of the incidents of each area: Σ weight × count over what the tables weigh, by the column that they know more
/// incidents of, the offence as the police word it or the category.
///
/// @param weights the scheme
/// @param byArea harm by area code; the empty code for incidents without an area
/// @param grains by area code what one incident adds on the whole, Σw²n / Σwn, for how far chance moves a sum
/// @param counts by area code the incidents that have a weight
/// @param weighed how many incidents have a weight
/// @param without the incidents that have none, by offence or category
public record AreaHarm(HarmWeights weights, Map<String, Double> byArea, Map<String, Double> grains,
        Map<String, Long> counts,
        long weighed, Map<String, Long> without) {

    private static final String CATEGORY = "category";
    private static final String OFFENCE = "offence";
    private static final int NAMED = 4;

    public AreaHarm {
        byArea = Map.copyOf(byArea);
        grains = Map.copyOf(grains);
        counts = Map.copyOf(counts);
        without = Map.copyOf(without);
    }

    /// Asks a workspace.
    ///
    /// @throws org.trigpoint.model.RefusedException when a column does not exist
    public static AreaHarm of(Workspace workspace, Selection selection, HarmWeights weights) {
        AreaHarm byCategory = by(workspace, selection, weights, CATEGORY);
        if (CountQuestion.columns(workspace).stream().noneMatch(OFFENCE::equalsIgnoreCase)) {
            return byCategory;
        }
        AreaHarm byOffence = by(workspace, selection, weights, OFFENCE);
        return byOffence.weighed >= byCategory.weighed ? byOffence : byCategory;
    }

    private static AreaHarm by(Workspace workspace, Selection selection, HarmWeights weights, String column) {
        Function<String, Optional<Weight>> weigh = column.equals(OFFENCE) ? weights::ofOffence : weights::ofCategory;
        Map<String, Double> sums = new HashMap<>();
        Map<String, Double> squares = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        Map<String, Long> without = new TreeMap<>();
        long weighed = 0;
        for (CountRow row : new CountQuestion(selection, List.of("area", column)).ask(workspace)) {
            Optional<Weight> weight = weigh.apply(row.values().getLast());
            if (weight.isEmpty()) {
                without.merge(row.values().getLast(), row.count(), Long::sum);
                continue;
            }
            double each = weight.get().value();
            weighed += row.count();
            counts.merge(row.values().getFirst(), row.count(), Long::sum);
            sums.merge(row.values().getFirst(), each * row.count(), Double::sum);
            squares.merge(row.values().getFirst(), each * each * row.count(), Double::sum);
        }
        Map<String, Double> grains = new HashMap<>();
        sums.forEach((area, sum) -> grains.put(area, sum > 0 ? squares.getOrDefault(area, 0.) / sum : 1));
        return new AreaHarm(weights, sums, grains, counts, weighed, without);
    }

    /// Which weights, and what has none.
    public String words() {
        long left = without.values().stream().mapToLong(Long::longValue).sum();
        String which = without.entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(entry -> entry.getKey().isEmpty() ? "not stated" : entry.getKey())
                .collect(Collectors.joining(", "));
        return left == 0
                ? weights.title()
                : String.format(Locale.UK, "%s; %,d incidents have no weight and count nothing (%s%s)", weights.title(),
                        left, which, without.size() > NAMED ? " …" : "");
    }
}
