package org.trigpoint.assessment;

import org.trigpoint.assessment.PlacePage.Line;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import org.trigpoint.place.nearrepeat.PeakHours;
import org.trigpoint.place.ranking.RankInterval;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Looks at each of the highest-ranked locations: what happens there, what changed, and when.
final class PlacePages {
    private static final int CATEGORIES = 2;
    private static final List<Dataset> TIMED = List.of(Dataset.CRIME, Dataset.ASB);

    private final Enquiry enquiry;
    private final RankedPlaces ranked;

    private PlacePages(Enquiry enquiry, RankedPlaces ranked) {
        this.enquiry = enquiry;
        this.ranked = ranked;
    }

    static List<PlacePage> of(Enquiry enquiry, RankedPlaces ranked, int top) {
        PlacePages pages = new PlacePages(enquiry, ranked);
        return ranked.ranking().top(top).stream().limit(top).map(pages::page).toList();
    }

    private PlacePage page(RankedArea area) {
        enquiry.progress().checkCancelled();
        List<Line> themes = new ArrayList<>();
        List<Line> categories = new ArrayList<>();
        List<String> peaks = new ArrayList<>();
        for (Dataset dataset : ThemesPart.THEMES) {
            Selection here = Selection.of(dataset).and(new Condition("area", area.areaCode()));
            if (!enquiry.coverage().covers(dataset, enquiry.period(), enquiry.against())
                    || new CountQuestion(here, List.of()).ask(enquiry.workspace()).isEmpty()) {
                continue;
            }
            ChangeRow total = change(here, List.of()).rows().getFirst();
            if (total.change().before() + total.change().after() > 0) {
                themes.add(new Line(dataset, dataset.title(), total));
            }
            if (TIMED.contains(dataset)) {
                categories.addAll(categories(dataset, here));
                peak(here, dataset).ifPresent(peaks::add);
            }
        }
        return new PlacePage(area, ranked.nameOf(area), sentences(area, themes, peaks), themes, categories);
    }

    private ChangeTable change(Selection here, List<String> by) {
        return ChangeQuestion.yearOnYear(here, enquiry.period(), by).ask(enquiry.workspace());
    }

    private List<Line> categories(Dataset dataset, Selection here) {
        return change(here, List.of("category")).rows()
                .stream()
                .filter(row -> row.change().after() > 0)
                .sorted(Comparator.comparingLong((ChangeRow row) -> row.change().after()).reversed())
                .limit(CATEGORIES)
                .map(row -> new Line(dataset, row.values().getFirst(), row))
                .toList();
    }

    private Optional<String> peak(Selection here, Dataset dataset) {
        PeakHours peak = ExploreQuestion.yearOnYear(here, enquiry.period())
                .ask(enquiry.workspace(), enquiry.progress())
                .peak();
        return Optional.ofNullable(peak)
                .map(found -> enquiry.sentences()
                        .fill("place-peak",
                                Map.of("subject", dataset.title(), "stretch", found.stretch(), "share",
                                        whole(found.share()),
                                        "week", whole(found.weekShare()))));
    }

    private static String whole(double share) {
        return String.format(Locale.UK, "%.0f%%", 100 * share);
    }

    private List<String> sentences(RankedArea area, List<Line> themes, List<String> peaks) {
        List<String> sentences = new ArrayList<>();
        RankInterval interval = area.interval();
        Map<String, String> values = Map.of("rank", "" + area.rank(), "areas", "" + ranked.ranking().areas().size(),
                "index", String.format(Locale.UK, "%.0f", area.index()), "low",
                "" + (interval == null ? "" : interval.low()), "high", "" + (interval == null ? "" : interval.high()));
        sentences.add(enquiry.sentences().fill(interval == null ? "place-plain" : "place", values));
        changed(themes, Verdict.ROSE, "rises", sentences);
        changed(themes, Verdict.FELL, "falls", sentences);
        sentences.addAll(peaks);
        return sentences;
    }

    private void changed(List<Line> themes, Verdict verdict, String template, List<String> sentences) {
        List<String> names = themes.stream()
                .filter(line -> line.row().is(verdict))
                .map(line -> ChangeWords.within(line.name()) + " " + ChangeWords.brief(line.row().change()))
                .toList();
        if (!names.isEmpty()) {
            sentences.add(enquiry.sentences().fill(template, Map.of("names", String.join("; ", names))));
        }
    }
}
