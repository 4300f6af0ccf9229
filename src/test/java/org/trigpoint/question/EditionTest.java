package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Period;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.PublishedValues.Joining;
import org.trigpoint.store.Rows;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Areas 1 to 4 have scores of 2015; 1, 2 and 3 of 2019; 1 alone of 2025.
class EditionTest {
    private static final Period YEAR = Period.parse("CY2025");

    @TempDir
    Path folder;
    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("w.trigpoint"));
        List<Entry> rows = new ArrayList<>();
        YEAR.months().forEach(month -> {
            for (int area = 1; area <= 4; area++) {
                rows.add(new Incident(new Category(Dataset.CRIME, "Violence"), When.of(month),
                        Where.inArea(code(area)), null, null, List.of()));
            }
        });
        Rows.write(workspace.store(), "crime.csv", rows);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static String code(int area) {
        return "E0100000" + area;
    }

    private static AreaValue score(int area, @Nullable Integer year, double value) {
        return new AreaValue(code(area), "imd_score", year, value);
    }

    private void publish(AreaValue... values) {
        Rows.write(workspace.store(), "scores " + values.length + ".csv", List.<Entry>of(values));
    }

    private RankedPlaces ranked() {
        return new RankQuestion(List.of(IndicatorDefinition.ALL_INCIDENTS,
                new IndicatorDefinition("Deprivation", null,
                        List.of(new IndicatorDefinition.Source(null, null, null, "imd_score", null, null)))),
                Map.of("Deprivation", 3.), YEAR, null, null).ask(workspace, Progress.NONE);
    }

    @Test
    void aRankingTakesOneEditionAndNamesTheAreasWithoutAValueInIt() {
        publish(score(1, 2015, 90), score(2, 2015, 80), score(3, 2015, 70), score(4, 2015, 60), score(1, 2019, 10),
                score(2, 2019, 20), score(3, 2019, 30), score(1, 2025, 99));
        RankedPlaces ranked = ranked();
        assertThat(ranked.notes()).anyMatch(note -> note.contains("Deprivation, the published imd score of 2019, one"
                + " edition for all areas: those of 2015 and 2025 are not used (not published for E01000004)"));
        // 10, 20 and 30 have the mean 20; all four areas have equal counts; deprivation weighs three quarters
        assertThat(ranked.ranking().areas()).extracting(RankedArea::areaCode)
                .containsExactly(code(3), code(2), code(1));
        assertThat(ranked.ranking().areas().getFirst().index()).isEqualTo(.75 * 150 + .25 * 100, within(1e-9));
        assertThat(ranked.notes()).anyMatch(note -> note.startsWith("Not ranked") && note.contains(code(4)));
    }

    @Test
    void theNearestEditionWithValuesOfHalfOfTheAreasCountsOrElseTheFullest() {
        Vintages four = Vintages.to(Set.of(code(1), code(2), code(3), code(4)), workspace);
        List<AreaValue> tie = List.of(score(1, 2015, 1), score(2, 2015, 1), score(1, 2019, 2), score(2, 2019, 2));
        assertThat(year(tie, 2017, four)).as("the earlier on a tie").isEqualTo(2015);
        assertThat(year(tie, 2018, four)).isEqualTo(2019);
        List<AreaValue> bare = List.of(score(1, 2015, 1), score(1, 2019, 2), score(2, 2019, 2), score(3, null, 2),
                score(4, null, 2));
        assertThat(year(bare, 2015, four)).as("2015 has one of four").isEqualTo(2019);
        List<AreaValue> few = List.of(score(1, 2019, 1), score(1, 2025, 2));
        assertThat(year(few, 2025, four)).as("equally full, so the nearest").isEqualTo(2025);
        assertThat(Edition.nearest(List.of(), 2025, Joining.MEAN, four)).isEmpty();
    }

    private static @Nullable Integer year(List<AreaValue> values, int year, Vintages vintages) {
        return Edition.nearest(values, year, Joining.MEAN, vintages).orElseThrow().year();
    }

    @Test
    void oneEditionIsSaidPlainlyAndOfTwoFilesOfOneYearTheLaterCounts() {
        publish(score(1, 2019, 10), score(2, 2019, 20), score(3, 2019, 30), score(4, 2019, 40));
        publish(score(4, 2019, 60));
        RankedPlaces ranked = ranked();
        assertThat(ranked.notes()).anyMatch(note -> note.contains("the published imd score of 2019.")
                || note.contains("the published imd score of 2019;"));
        assertThat(ranked.ranking().areas().getFirst().index()).isEqualTo(.75 * 200 + .25 * 100, within(1e-9));
    }
}
