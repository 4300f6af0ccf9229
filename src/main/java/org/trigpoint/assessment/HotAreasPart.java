package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.hotspot.Backtest;
import org.trigpoint.question.spot.HotSpotQuestion;
import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.SpotRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Maps the hot areas of every theme that counts as incidents, and tests last year's map on this year.
final class HotAreasPart implements Part {
    private static final int NAMED = 6;
    private static final String HOT = "hot";

    @Override
    public String title() {
        return "Finding hot spots";
    }

    @Override
    public Optional<HotAreas> find(Enquiry enquiry) {
        Map<Dataset, List<String>> found = new EnumMap<>(Dataset.class);
        for (Dataset dataset : ThemesPart.THEMES) {
            enquiry.progress().checkCancelled();
            if (dataset.countsAsIncidents()
                    && enquiry.coverage().covers(dataset, enquiry.period(), enquiry.against())) {
                sentences(enquiry, dataset).ifPresent(sentences -> found.put(dataset, sentences));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new HotAreas(found));
    }

    /// Empty where no area has a boundary or there are too few areas to compare.
    private static Optional<List<String>> sentences(Enquiry enquiry, Dataset dataset) {
        try {
            List<String> sentences = new ArrayList<>();
            sentences.add(hot(dataset, map(enquiry, dataset, enquiry.period()), enquiry.period()));
            HotSpotQuestion earlier = question(dataset, enquiry.against());
            HotSpots before = map(enquiry, dataset, enquiry.against());
            trust(before, earlier.test(enquiry.workspace(), before, enquiry.period()), enquiry)
                    .ifPresent(sentences::add);
            return Optional.of(sentences);
        } catch (RefusedException e) {
            enquiry.gap("Hot spots of " + dataset.title().toLowerCase(Locale.UK), e.reason());
            return Optional.empty();
        }
    }

    private static HotSpotQuestion question(Dataset dataset, Period period) {
        return HotSpotQuestion.ofAreas(Selection.of(dataset).during(period));
    }

    private static HotSpots map(Enquiry enquiry, Dataset dataset, Period period) {
        return question(dataset, period).getisOrd(enquiry.workspace(), enquiry.progress());
    }

    private static List<SpotRow> hottest(HotSpots map) {
        return map.rows()
                .stream()
                .filter(row -> row.verdict().equals(HOT))
                .sorted(Comparator.comparingDouble(SpotRow::z).reversed())
                .toList();
    }

    private static String hot(Dataset dataset, HotSpots map, Period period) {
        List<SpotRow> hot = hottest(map);
        String what = dataset.title().toLowerCase(Locale.UK) + " in " + period.name();
        if (hot.isEmpty()) {
            return "No area stands out as a hot spot of " + what
                    + " once chance and the number of areas are allowed for.";
        }
        List<String> names = new ArrayList<>(hot.stream().limit(NAMED).map(row -> row.place().name()).toList());
        int more = hot.size() - names.size();
        if (more > 0) {
            names.add(more + " more");
        }
        return String.format(Locale.UK, "Of %,d areas, %,d %s of %s: %s.", map.rows().size(), hot.size(),
                hot.size() == 1 ? "is a hot spot" : "are hot spots", what, listed(names));
    }

    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// Empty where last year's map had no hot area, or nothing came after it.
    private static Optional<String> trust(HotSpots before, List<Backtest> steps, Enquiry enquiry) {
        int hot = hottest(before).size();
        if (hot == 0 || hot > steps.size()) {
            return Optional.empty();
        }
        Backtest step = steps.get(hot - 1);
        String verdict = step.accuracy() > 1
                ? "Such a map has deserved trust: "
                : "Such a map has not deserved trust: ";
        return Optional.of(String.format(Locale.UK,
                "%sthe hot areas of %s, %.1f%% of the ground, held %.1f%% of the incidents of %s (PAI %.1f, where 1 is no"
                        + " better than a map drawn blind; PEI %.2f, where 1 is the best that as much ground could do).",
                verdict, enquiry.against().name(), 100 * step.areaShare(), 100 * step.hitRate(),
                enquiry.period().name(), step.accuracy(), step.efficiency()));
    }
}
