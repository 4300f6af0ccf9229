package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.people.TreatmentYear;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.question.ChangeQuestion;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.TreatmentQuestion;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes an assessment: asks every question that the data can answer, and says which it cannot.
public final class AssessmentRun {
    /// The data sets a strategic assessment looks at, in its order.
    private static final List<Dataset> THEMES = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE,
            Dataset.DOMESTIC_ABUSE,
            Dataset.COLLISION, Dataset.CASUALTY, Dataset.ENVIRONMENT, Dataset.HOSPITAL, Dataset.STOP_SEARCH);
    /// Without these a strategic assessment has a hole that its reader must know of.
    private static final Set<Dataset> EXPECTED = Set.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE, Dataset.TREATMENT);
    private static final int DRAWS = 1000;
    private static final int TOP_PLACES = 4;
    private static final String PARTNERSHIP = "Community Safety Partnership";
    private static final double MAIN_DISTRICT = .8;

    private final Workspace workspace;
    private final AssessmentRequest request;
    private final Coverage coverage;
    private final Period period;
    private final Period against;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<HighlightDefinition> highlights = HighlightDefinition.shipped();

    private AssessmentRun(Workspace workspace, AssessmentRequest request) {
        this.workspace = workspace;
        this.request = request;
        this.coverage = Coverage.of(workspace);
        this.period = request.period() != null ? request.period() : inferred(coverage);
        this.against = period.yearBefore();
    }

    /// Makes the assessment of a workspace.
    ///
    /// @throws RefusedException when no data set is complete for the period and the one before
    public static Assessment of(Workspace workspace, AssessmentRequest request, Progress progress) {
        return new AssessmentRun(workspace, request).run(progress);
    }

    private static Period inferred(Coverage coverage) {
        return coverage.latestYear().orElseThrow(() -> {
            List<String> have = coverage.datasets()
                    .stream()
                    .map(d -> d.title() + " " + coverage.span(d).map(Period::code).orElse(""))
                    .toList();
            return new RefusedException(
                    "no data set has twenty-four complete months, so no year can be compared with the"
                            + " year before" + (have.isEmpty() ? "" : "; complete are " + String.join(", ", have)));
        });
    }

    private Assessment run(Progress progress) {
        List<Theme> themes = new ArrayList<>();
        for (Dataset dataset : THEMES) {
            progress.checkCancelled();
            progress.report("Comparing " + dataset.title().toLowerCase(Locale.UK), themes.size(), THEMES.size());
            if (isComparable(dataset)) {
                themes.add(theme(dataset));
            }
        }
        Treatment treatment = isComparable(Dataset.TREATMENT) ? treatment() : null;
        if (themes.isEmpty() && treatment == null) {
            throw new RefusedException("nothing can be compared: "
                    + String.join("; ", gaps.stream().map(Gap::reason).toList()));
        }
        Places places = places(progress);
        List<Boundary> boundaries = places == null ? List.of() : boundaries(places);
        List<String> notes = places == null ? List.of() : places.ranked().notes();
        return new Assessment(partnership(), period, against, request.marking(), request.date(),
                summary(themes, treatment, places), themes, treatment, places, boundaries, gaps, workspace.batches(),
                notes);
    }

    /// Whether the data set covers both periods; says why not where that is a gap.
    private boolean isComparable(Dataset dataset) {
        if (coverage.span(dataset).isEmpty()) {
            if (EXPECTED.contains(dataset)) {
                gaps.add(new Gap(dataset.title(), "no records were received"));
            }
            return false;
        }
        String refusal = coverage.refusal(dataset, period, against);
        if (refusal != null) {
            gaps.add(new Gap(dataset.title(), refusal));
        }
        return refusal == null;
    }

    private Theme theme(Dataset dataset) {
        Selection all = Selection.of(dataset);
        ChangeRow total = ChangeQuestion.yearOnYear(all, period, List.of()).ask(workspace).rows().getFirst();
        ChangeTable byCategory = largestFirst(
                ChangeQuestion.yearOnYear(all, period, List.of("category")).ask(workspace));
        AreaType areas = areaType(all);
        ChangeTable byArea = areas == null
                ? null
                : ChangeQuestion.yearOnYear(all, period, List.of(areas.id())).ask(workspace);
        List<Highlight> named = highlights.stream()
                .filter(h -> h.isOf(dataset))
                .flatMap(h -> h.ask(workspace, period, against).stream())
                .toList();
        return new Theme(dataset, total, byCategory, byArea, areas == null ? "" : areas.title(), named,
                ThemeWords.sentences(dataset, total.change(), byCategory, named));
    }

    private static ChangeTable largestFirst(ChangeTable table) {
        List<ChangeRow> rows = table.rows()
                .stream()
                .sorted(Comparator.comparingLong((ChangeRow row) -> row.change().after()).reversed())
                .toList();
        return new ChangeTable(table.selection(), table.period(), table.against(), table.by(), table.rule(), rows);
    }

    /// Localities where the incidents have them, else districts where there is more than one.
    private @Nullable AreaType areaType(Selection selection) {
        for (AreaType type : List.of(AreaType.LOCALITY, AreaType.DISTRICT, AreaType.WARD)) {
            List<CountRow> rows = new CountQuestion(selection.during(period), List.of(type.id())).ask(workspace);
            if (rows.stream().filter(row -> !row.values().getFirst().isEmpty()).count() > 1) {
                return type;
            }
        }
        return null;
    }

    private Treatment treatment() {
        TreatmentYear before = new TreatmentQuestion(against).ask(workspace);
        TreatmentYear after = new TreatmentQuestion(period).ask(workspace);
        return new Treatment(before, after, TreatmentWords.sentences(before, after));
    }

    private @Nullable Places places(Progress progress) {
        try {
            RankedPlaces ranked = RankQuestion.highImpactLocations(period)
                    .with(Draws.of(DRAWS, request.seed(), TOP_PLACES))
                    .ask(workspace, progress);
            for (LeftOut indicator : ranked.indicatorsLeftOut()) {
                gaps.add(new Gap("Index of high-impact locations",
                        indicator.name() + " is left out: " + indicator.reason()));
            }
            return new Places(ranked, TOP_PLACES, PlaceWords.sentences(ranked, TOP_PLACES));
        } catch (RefusedException e) {
            gaps.add(new Gap("High-impact locations", e.reason()));
            return null;
        }
    }

    private List<Boundary> boundaries(Places places) {
        Set<String> ranked = new HashSet<>();
        places.ranked().ranking().areas().forEach(area -> ranked.add(area.areaCode()));
        return workspace.boundaries(AreaType.LSOA).stream().filter(b -> ranked.contains(b.areaCode())).toList();
    }

    private static List<String> summary(List<Theme> themes, @Nullable Treatment treatment, @Nullable Places places) {
        List<String> summary = new ArrayList<>();
        themes.forEach(theme -> summary.add(theme.sentences().getFirst()));
        themes.stream()
                .filter(theme -> theme.dataset() == Dataset.FIRE)
                .flatMap(theme -> theme.highlights().stream())
                .forEach(h -> summary.add(ChangeWords.sentence(h.name(), h.unit(), h.row().change())));
        themes.stream()
                .filter(theme -> theme.dataset() == Dataset.CRIME)
                .flatMap(theme -> theme.sentences().stream())
                .filter(sentence -> sentence.startsWith("Clear "))
                .forEach(summary::add);
        if (places != null) {
            summary.add(places.sentences().getFirst());
        }
        if (treatment != null) {
            treatment.sentences().stream().skip(1).forEach(summary::add);
        }
        return summary;
    }

    /// The name asked for, else the one set in the workspace, else the district that nearly all incidents lie in.
    private String partnership() {
        if (request.partnership() != null) {
            return request.partnership();
        }
        return workspace.setting("partnership")
                .or(() -> mainDistrict().map(name -> name + " " + PARTNERSHIP))
                .orElse(PARTNERSHIP);
    }

    private Optional<String> mainDistrict() {
        List<CountRow> districts = new CountQuestion(Selection.ALL.during(period), List.of("district")).ask(workspace)
                .stream()
                .filter(row -> !row.values().getFirst().isEmpty())
                .toList();
        long all = districts.stream().mapToLong(CountRow::count).sum();
        return districts.stream()
                .filter(row -> row.count() > MAIN_DISTRICT * all)
                .map(row -> row.values().getFirst())
                .findFirst();
    }
}
