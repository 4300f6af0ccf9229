package org.trigpoint.question.profile;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Area;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Vintages;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.RepeatSpots;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who is affected, as far as the records and the published figures of an area tell without naming anybody.
final class PeopleFacts {
    private static final Set<String> YES = Set.of("y", "yes", "true", "1");
    /// A column of counts that are all 0 or 1 is no flag.
    private static final Set<String> WORDS = Set.of("y", "yes", "true");
    private static final Set<String> ANSWERS = Set.of("y", "yes", "true", "1", "n", "no", "false", "0", "",
            "unknown");
    private static final int FLAGS = 4;

    private PeopleFacts() {}

    static List<String> of(Workspace workspace, @Nullable Area place, Selection selection, Exploration found) {
        List<String> facts = new ArrayList<>();
        if (place != null) {
            residents(workspace, place, found, facts);
        }
        repeats(found.repeats(), facts);
        flags(workspace, selection, found.count(), facts);
        return facts;
    }

    private static void residents(Workspace workspace, Area place, Exploration found, List<String> facts) {
        double people = value(workspace, place, AreaValue.POPULATION);
        if (!Double.isNaN(people) && people > 0) {
            facts.add(String.format(Locale.UK,
                    "%,.0f people live here, so there were %,.1f incidents per 1,000 residents.",
                    people, 1000 * found.count() / people));
        }
        double young = value(workspace, place, "population_15_24");
        if (!Double.isNaN(young) && people > 0) {
            facts.add(String.format(Locale.UK, "%.1f%% of them are aged 15 to 24.", 100 * young / people));
        }
        deprivation(workspace, place).ifPresent(facts::add);
    }

    /// The decile by the latest edition that says one of the area, of the area that wholly holds it, or of all its parts.
    private static Optional<String> deprivation(Workspace workspace, Area place) {
        TreeMap<Integer, Map<String, Integer>> editions = new TreeMap<>(Comparator.reverseOrder());
        for (AreaValue value : workspace.store().areas().editions("imd_decile")) {
            editions.computeIfAbsent(value.year() == null ? 0 : value.year(), _ -> new HashMap<>())
                    .put(value.areaCode(), (int) Math.round(value.value()));
        }
        Vintages vintages = Vintages.to(Set.of(place.code()), workspace);
        return editions.entrySet()
                .stream()
                .map(edition -> deprivation(place, vintages, edition.getValue(),
                        edition.getKey() == 0 ? "" : " of " + edition.getKey()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// A decile is that of the area or of the one that wholly holds it; the deciles of merged areas have no mean.
    private static Optional<String> deprivation(Area place, Vintages vintages, Map<String, Integer> deciles,
            String edition) {
        Optional<String> holder = vintages.holder(place.code(), deciles.keySet());
        Set<String> parts = vintages.partsOf(place.code());
        String index = "the Index of Multiple Deprivation" + edition;
        if (holder.isPresent()) {
            return Optional.of(String.format(Locale.UK,
                    "%s in decile %d of %s, 1 being the most deprived tenth of areas.",
                    holder.get().equals(place.code()) ? "It lies"
                            : "The area of another boundary vintage that holds it lies",
                    deciles.getOrDefault(holder.get(), 0), index));
        }
        return parts.isEmpty() || !deciles.keySet().containsAll(parts)
                ? Optional.empty()
                : Optional.of("No decile of " + index + " is published for this area; those of the"
                        + " areas it was made of are "
                        + parts.stream()
                                .map(part -> deciles.getOrDefault(part, 0))
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" and "))
                        + ", 1 being the most deprived tenth of areas.");
    }

    private static double value(Workspace workspace, Area place, String indicator) {
        AreaValue value = Vintages.to(Set.of(place.code()), workspace)
                .sums(workspace.store().areas().values(indicator))
                .get(place.code());
        return value == null ? Double.NaN : value.value();
    }

    private static void repeats(RepeatSpots repeats, List<String> facts) {
        if (!repeats.anonymous() && repeats.points() > 0) {
            facts.add(String.format(Locale.UK,
                    "%,d of %s with a point (%.0f%%) happened on spots with two or more; there %s.",
                    repeats.onRepeated(), CountWords.of(repeats.points(), "incident", "incidents"),
                    100 * repeats.share(), spots(repeats.repeated())));
        }
    }

    private static String spots(long repeated) {
        return (repeated == 1 ? "was " : "were ") + CountWords.of(repeated, "such spot", "such spots");
    }

    /// Extra columns that say yes or no of a record, such as "Alcohol".
    private static void flags(Workspace workspace, Selection selection, long all, List<String> facts) {
        int said = 0;
        for (String heading : workspace.store().counts().extraHeadings()) {
            List<CountRow> rows = new CountQuestion(selection, List.of(heading)).ask(workspace);
            boolean flag = rows.stream().allMatch(row -> ANSWERS.contains(answer(row)))
                    && rows.stream().anyMatch(row -> WORDS.contains(answer(row)));
            long yes = rows.stream().filter(row -> YES.contains(answer(row))).mapToLong(CountRow::count).sum();
            if (flag && yes > 0 && said < FLAGS) {
                said++;
                long asked = asked(rows, all);
                facts.add(
                        String.format(Locale.UK, "%s: %,d of %s (%.0f%%).", capitalised(heading), yes,
                                CountWords.of(asked, "incident", "incidents"),
                                100.0 * yes / asked));
            }
        }
    }

    /// The records that say yes or no; all of them where a blank must mean no.
    private static long asked(List<CountRow> rows, long all) {
        boolean no = rows.stream().anyMatch(row -> !answer(row).isEmpty() && !YES.contains(answer(row)));
        return no
                ? rows.stream().filter(row -> !answer(row).isEmpty()).mapToLong(CountRow::count).sum()
                : all;
    }

    private static String answer(CountRow row) {
        return row.values().getFirst().strip().toLowerCase(Locale.UK);
    }

    private static String capitalised(String heading) {
        return heading.substring(0, 1).toUpperCase(Locale.UK) + heading.substring(1);
    }
}
