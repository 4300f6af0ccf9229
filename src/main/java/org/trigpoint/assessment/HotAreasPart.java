package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.hotspot.Backtest;
import org.trigpoint.question.spot.HotSpotQuestion;
import org.trigpoint.question.spot.HotSpots;
import org.trigpoint.question.spot.SpotRow;

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
        Map<Dataset, HotAreas.Said> found = new EnumMap<>(Dataset.class);
        for (Dataset dataset : ThemesPart.THEMES) {
            enquiry.progress().checkCancelled();
            if (dataset.countsAsIncidents()
                    && enquiry.coverage().covers(dataset, enquiry.period(), enquiry.against())) {
                said(enquiry, dataset).ifPresent(said -> found.put(dataset, said));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new HotAreas(found));
    }

    /// Empty where no area has a boundary or there are too few areas to compare.
    private static Optional<HotAreas.Said> said(Enquiry enquiry, Dataset dataset) {
        try {
            String hot = hot(enquiry, dataset, map(enquiry, dataset, enquiry.period()));
            HotSpotQuestion earlier = question(dataset, enquiry.against());
            HotSpots before = map(enquiry, dataset, enquiry.against());
            return Optional.of(tested(before, earlier.test(enquiry.workspace(), before, enquiry.period()))
                    .map(step -> new HotAreas.Said(hot, trust(step, enquiry), measures(dataset, step, enquiry)))
                    .orElse(new HotAreas.Said(hot, "", "")));
        } catch (RefusedException e) {
            // what to do about it is for the analyst at the keyboard, not for the reader
            enquiry.gap("Hot spots of " + dataset.title().toLowerCase(Locale.UK), e.reason().split(";", 2)[0]);
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

    private static String hot(Enquiry enquiry, Dataset dataset, HotSpots map) {
        List<String> hot = hottest(map).stream().map(row -> row.place().name()).toList();
        String what = dataset.title().toLowerCase(Locale.UK) + " in " + enquiry.period().name();
        String template = hot.isEmpty() ? "no-hot-areas" : hot.size() == 1 ? "hot-area" : "hot-areas";
        return enquiry.sentences()
                .fill(template, Map.of("what", what, "areas", Figures.count(map.rows().size()), "hot",
                        Figures.words(hot.size()), "names", hot.isEmpty() ? "" : Figures.listed(hot, NAMED)));
    }

    /// Empty where last year's map had no hot area, or nothing came after it.
    private static Optional<Backtest> tested(HotSpots before, List<Backtest> steps) {
        int hot = hottest(before).size();
        return hot == 0 || hot > steps.size() ? Optional.empty() : Optional.of(steps.get(hot - 1));
    }

    /// Percentages are whole, unless they would then look alike or like nothing.
    private static String trust(Backtest step, Enquiry enquiry) {
        double ground = 100 * step.areaShare();
        double held = 100 * step.hitRate();
        String form = Math.round(ground) == Math.round(held) || Math.min(ground, held) < 1 ? "%.1f%%" : "%.0f%%";
        return enquiry.sentences()
                .fill("hot-areas-held", Map.of("before", enquiry.against().name(), "ground",
                        String.format(Locale.UK, form, ground), "held", String.format(Locale.UK, form, held), "period",
                        enquiry.period().name(), "trust", step.accuracy() > 1 ? "trust" : "little trust"));
    }

    private static String measures(Dataset dataset, Backtest step, Enquiry enquiry) {
        return String.format(Locale.UK, "%s: the hot areas of %s tested on %s: PAI %.1f, PEI %.2f.", dataset.title(),
                enquiry.against().name(), enquiry.period().name(), step.accuracy(), step.efficiency());
    }
}
