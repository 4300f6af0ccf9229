package org.trigpoint.question.harm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.CategoryWeight;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.place.ranking.Draws;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.RankQuestion;
import org.trigpoint.question.RankedPlaces;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.MapQuestion;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.question.explore.SampleWorkspace;
import org.trigpoint.store.Rows;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// On the sample, with two weights: a burglary of a dwelling weighs 400, shoplifting 10, nothing else anything.
class AreaHarmTest {
    private static final Period YEAR = Period.parse("FY2012/13");

    @TempDir
    Path folder;

    private static Map<String, Long> counts(Workspace workspace, String category) {
        Map<String, Long> counts = new HashMap<>();
        workspace.store()
                .counts()
                .count(Selection.of(Dataset.CRIME)
                        .during(YEAR)
                        .and(Condition.parse("category=" + category)), List.of("area"))
                .forEach(row -> counts.put(row.values().getFirst(), row.count()));
        return counts;
    }

    @Test
    void anAreaIsRankedByTheHarmOfItsOffencesPerResident() {
        try (Workspace workspace = SampleWorkspace.in(folder)) {
            assertThatThrownBy(() -> RankQuestion.byHarm(YEAR).ask(workspace, Progress.NONE))
                    .hasMessageContaining("none of the indicators has data");
            Rows.write(workspace.store(), "weights.csv",
                    List.of(new CategoryWeight(CategoryWeight.ONS_SEVERITY, "Burglary dwelling", null, 2020, null, 400),
                            new CategoryWeight(CategoryWeight.ONS_SEVERITY, "Shoplifting", null, 2020, null, 10)));
            Map<String, Long> burglary = counts(workspace, "Burglary dwelling");
            Map<String, Long> shoplifting = counts(workspace, "Shoplifting");
            RankedPlaces ranked = RankQuestion.byHarm(YEAR)
                    .with(Draws.of(500, 1, 4))
                    .ask(workspace, Progress.NONE);
            assertThat(ranked.ranking().areas()).hasSize(65);
            double before = Double.POSITIVE_INFINITY;
            for (RankedArea area : ranked.ranking().areas()) {
                double harm = 400. * burglary.getOrDefault(area.areaCode(), 0L)
                        + 10. * shoplifting.getOrDefault(area.areaCode(), 0L);
                assertThat(area.scores().getFirst().count()).isEqualTo(harm, within(1e-9));
                assertThat(harm / area.population()).isLessThanOrEqualTo(before + 1e-12);
                before = harm / area.population();
            }
            assertThat(ranked.notes()).anyMatch(note -> note.contains("Crime Severity Score weights (ONS), 2020")
                    && note.contains("have no weight"));
            RankedArea first = ranked.ranking().areas().getFirst();
            assertThat(first.interval()).as("few heavy offences leave a rank wide open").isNotNull();
            assertThat(first.interval().high()).isGreaterThan(1);
        }
    }

    @Test
    void chanceMovesASumAsItMovesTheOffencesBehindIt() {
        try (Workspace workspace = SampleWorkspace.in(folder)) {
            Rows.write(workspace.store(), "weights.csv",
                    List.of(new CategoryWeight("own", "Burglary dwelling", null, null, null, 400),
                            new CategoryWeight("own", "Shoplifting", null, null, null, 10)));
            AreaHarm harm = AreaHarm.of(workspace, Selection.of(Dataset.CRIME).during(YEAR),
                    HarmWeights.of(workspace, "own").orElseThrow());
            Map<String, Long> burglary = counts(workspace, "Burglary dwelling");
            Map<String, Long> shoplifting = counts(workspace, "Shoplifting");
            harm.byArea().forEach((area, sum) -> {
                double squares = 160_000. * burglary.getOrDefault(area, 0L) + 100. * shoplifting.getOrDefault(area, 0L);
                assertThat(harm.grains().get(area) * sum).isEqualTo(squares, within(1e-6));
            });
            assertThat(harm.weighed()).isEqualTo(322 + 780);
        }
    }

    @Test
    void aMapShowsTheSumOfHarmAndNeedsWeights() {
        try (Workspace workspace = SampleWorkspace.in(folder)) {
            MapQuestion map = new MapQuestion(MapQuestion.Measure.HARM,
                    ExploreQuestion.yearOnYear(Selection.of(Dataset.CRIME), YEAR));
            assertThatThrownBy(() -> map.ask(workspace, Progress.NONE)).hasMessageContaining("no weights of harm");
            Rows.write(workspace.store(), "weights.csv", List.of(
                    new CategoryWeight(CategoryWeight.ONS_SEVERITY, "Burglary dwelling", null, 2020, null, 400)));
            Map<String, Long> burglary = counts(workspace, "Burglary dwelling");
            MapNumbers numbers = map.ask(workspace, Progress.NONE);
            assertThat(numbers.values()).hasSize(65);
            numbers.values()
                    .forEach((code, harm) -> assertThat(harm)
                            .isEqualTo(400. * burglary.getOrDefault(code, 0L), within(1e-9)));
            assertThat(numbers.title()).isEqualTo("Harm of crime, 2012/13");
            MapQuestion unweighed = new MapQuestion(MapQuestion.Measure.HARM, ExploreQuestion.yearOnYear(
                    Selection.of(Dataset.CRIME).and(Condition.parse("category=Shoplifting")), YEAR));
            assertThatThrownBy(() -> unweighed.ask(workspace, Progress.NONE)).hasMessageContaining("has a weight");
        }
    }
}
