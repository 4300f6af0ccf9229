package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaValue;
import org.trigpoint.question.PublishedValues.Joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The values of one published edition, such as the Index of Multiple Deprivation of 2019. Scores of two editions are not
/// compared with each other: a ranking takes one, and an area without a value in it has none.
///
/// @param year when it was published; `null` where the file did not say
/// @param values by area code
/// @param others the years of the editions that are left out, ascending
record Edition(@Nullable Integer year, Map<String, Double> values, List<Integer> others) {

    /// An edition must have values for this share of the areas to be preferred for its year.
    private static final double ENOUGH = .5;
    private static final int NO_YEAR = Integer.MIN_VALUE;

    /// The edition nearest in year to the one asked for, the earlier on a tie, of those that have values for half of the
    /// areas or more, of their own or by a look-up; where none has, the one that has most. An edition without a year counts
    /// as the farthest. Empty where there are no values.
    ///
    /// @param published values of any year; of two for one area and year the later in the list counts
    /// @param joining how the values of areas that were joined join
    /// @param vintages the way to the areas that are ranked
    static Optional<Edition> nearest(List<AreaValue> published, int year, Joining joining, Vintages vintages) {
        TreeMap<Integer, Map<String, Double>> byYear = new TreeMap<>();
        published.forEach(value -> byYear
                .computeIfAbsent(value.year() == null ? NO_YEAR : value.year(), _ -> new HashMap<>())
                .put(value.areaCode(), value.value()));
        Map<Integer, Double> cover = new HashMap<>();
        byYear.forEach((edition, values) -> cover.put(edition, cover(values, joining, vintages)));
        return byYear.keySet()
                .stream()
                .min(Comparator.comparing((Integer edition) -> cover.getOrDefault(edition, 0.) < ENOUGH)
                        .thenComparing(edition -> cover.getOrDefault(edition, 0.) < ENOUGH
                                ? -cover.getOrDefault(edition, 0.)
                                : 0)
                        .thenComparing(edition -> Math.abs((long) edition - year)))
                .map(edition -> new Edition(edition == NO_YEAR ? null : edition, byYear.getOrDefault(edition, Map.of()),
                        others(byYear, edition)));
    }

    /// The share of the areas that an edition has a value for.
    private static double cover(Map<String, Double> values, Joining joining, Vintages vintages) {
        int areas = vintages.codes().size();
        int missing = PublishedValues.bring(values, Map.of(), joining, vintages).missing().size();
        return areas == 0 ? 1 : (areas - missing) / (double) areas;
    }

    private static List<Integer> others(TreeMap<Integer, Map<String, Double>> byYear, int chosen) {
        List<Integer> others = new ArrayList<>(byYear.keySet());
        others.remove(Integer.valueOf(chosen));
        others.remove(Integer.valueOf(NO_YEAR));
        return List.copyOf(others);
    }

    /// " of 2019; those of 2015 and 2025 are not used"; empty of a value without a year that stands alone.
    String words() {
        String own = year == null ? "" : " of " + year;
        if (others.isEmpty()) {
            return own;
        }
        List<String> years = others.stream().map(String::valueOf).toList();
        String last = years.getLast();
        String said = years.size() == 1
                ? "that of " + last + " is not used"
                : "those of " + String.join(", ", years.subList(0, years.size() - 1)) + " and " + last
                        + " are not used";
        return own + ", one edition for all areas: " + said;
    }
}
