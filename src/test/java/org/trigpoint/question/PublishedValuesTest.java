package org.trigpoint.question;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.PublishedValues.Joining;
import org.trigpoint.question.profile.ProfileQuestion;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

/// Deprivation of 2011 and incidents of 2021: 01 and 02 were merged into 11, 03 was split into 12 and 13, 04 stayed, and 05
/// and 06 were redrawn as 15 and 16, of which 15 lies in 05 and 16 has ground of both.
class PublishedValuesTest {
    private static final Period YEAR = Period.parse("CY2022");
    private static final List<String> LATER = List.of("11", "12", "13", "04", "15", "16");
    private static final Map<String, Double> SCORES = Map.of(code("01"), 10., code("02"), 40., code("03"), 30.,
            code("04"), 20., code("05"), 50., code("06"), 60.);

    @TempDir
    static Path folder;
    private static Workspace workspace;
    private static Vintages vintages;

    private static String code(String end) {
        return "E010000" + end;
    }

    @BeforeAll
    static void make() throws IOException {
        workspace = Workspace.create(folder.resolve("w.trigpoint"));
        take("look-up.csv", List.of("LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,LAD22CD,LAD22NM", line("01", "11"),
                line("02", "11"), line("03", "12"), line("03", "13"), line("04", "04"), line("05", "15"),
                line("05", "16"), line("06", "16")));
        take("population mid-2020.csv",
                List.of("LSOA11CD,Population mid-2020", code("01") + ",1000", code("02") + ",3000"));
        String features = LATER.stream()
                .map(end -> """
                        {"type":"Feature","properties":{"LSOA21CD":"%s","LSOA21NM":"Borough 001%s"},"geometry":{"type":"Polygon",
                        "coordinates":[[[1.0,52],[1.5,52],[1.5,52.5],[1.0,52]]]}}"""
                        .formatted(code(end), end))
                .collect(Collectors.joining(","));
        take("lsoa 2021.geojson", List.of("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}"));
        List<String> crimes = new ArrayList<>(List.of("Crime Number,Offence Type,Date Committed From,LSOA Code"));
        for (String end : LATER) {
            for (int month = 1; month <= 12; month++) {
                crimes.add("C%s-%d,Burglary,%02d/%02d/2022,%s".formatted(end, month, month == 12 ? 31 : 1, month,
                        code(end)));
            }
        }
        take("crimes.csv", crimes);
        List<String> deprivation = new ArrayList<>(List.of("LSOA code (2011),IMD Score,IMD Rank,IMD Decile"));
        SCORES.forEach((code, score) -> deprivation.add(code + "," + score + "," + (int) (100 - score) + ","
                + (int) (score / 10)));
        take("imd.csv", deprivation);
        vintages = Vintages.to(LATER.stream().map(PublishedValuesTest::code).collect(Collectors.toSet()), workspace);
    }

    private static String line(String earlier, String later) {
        return "%s,Borough 001%s,%s,Borough 001%s,E06000001,Borough".formatted(code(earlier), earlier, code(later),
                later);
    }

    private static void take(String name, List<String> lines) throws IOException {
        workspace.importFile(Files.write(folder.resolve(name), lines), ImportOptions.DEFAULT, Progress.NONE);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static PublishedValues bring(Joining joining, Map<String, Double> residents) {
        return PublishedValues.bring(SCORES, residents, joining, vintages);
    }

    @Test
    void halvesOfASplitAreaHaveItsScoreAndMergedAreasTheMeanWeightedByResidents() {
        PublishedValues brought = bring(Joining.MEAN, Map.of(code("01"), 1000., code("02"), 3000.));
        assertThat(brought.byArea()).contains(entry(code("12"), 30.), entry(code("13"), 30.), entry(code("04"), 20.),
                entry(code("15"), 50.)).doesNotContainKey(code("16"));
        // (10 · 1,000 + 40 · 3,000) / 4,000
        assertThat(brought.byArea().get(code("11"))).isEqualTo(32.5, within(1e-12));
        assertThat(brought.words()).hasValue("for E01000012, E01000013, E01000015 that of the area of another boundary"
                + " vintage that holds it; for E01000011 that of its parts together; not published for E01000016");
    }

    @Test
    void withoutTheResidentsOfAPartOrWithNobodyInAnyTheMeanIsPlainAndSaysSo() {
        for (Map<String, Double> residents : List.of(Map.of(code("01"), 1000.),
                Map.of(code("01"), 0., code("02"), 0.))) {
            PublishedValues brought = bring(Joining.MEAN, residents);
            assertThat(brought.byArea()).containsEntry(code("11"), 25.);
            assertThat(brought.words().orElseThrow()).contains("a plain mean for E01000011");
        }
        assertThat(bring(Joining.MEAN, Map.of(code("01"), 0., code("02"), 5.)).byArea()).containsEntry(code("11"), 40.);
    }

    @Test
    void ranksAndDecilesOfMergedAreasAreNotPublishedAndNumbersOfPeopleAddUp() {
        PublishedValues positions = bring(Joining.NONE, Map.of(code("01"), 1000., code("02"), 3000.));
        assertThat(positions.byArea()).containsEntry(code("12"), 30.).doesNotContainKey(code("11"));
        assertThat(positions.missing()).containsExactly(code("11"), code("16"));
        PublishedValues people = bring(Joining.SUM, Map.of());
        assertThat(people.byArea()).containsEntry(code("11"), 50.);
        assertThat(people.missing()).as("nobody knows how many of the whole live in a half")
                .containsExactly(code("12"), code("13"), code("15"), code("16"));
    }

    @Test
    void theNameOfAnIndicatorSaysHowItsValuesJoin() {
        assertThat(List.of("imd_rank", "imd_decile", "Income Decile", "imd_score", "income_rate", "vulnerability",
                "population_15_24", "households")).extracting(Joining::of)
                .containsExactly(Joining.NONE, Joining.NONE, Joining.NONE, Joining.MEAN, Joining.MEAN, Joining.MEAN,
                        Joining.SUM, Joining.SUM);
    }

    @Test
    void anAreaMadeOfOthersOfALaterVintageWorksTheSameWay() {
        Map<String, Double> later = Map.of(code("11"), 7., code("12"), 1., code("13"), 4.);
        Vintages earlier = Vintages.to(Set.of(code("01"), code("02"), code("03")), workspace);
        PublishedValues brought = PublishedValues.bring(later, Map.of(code("12"), 2000., code("13"), 1000.),
                Joining.MEAN, earlier);
        assertThat(brought.byArea()).contains(entry(code("01"), 7.), entry(code("02"), 7.), entry(code("03"), 2.));
    }

    @Test
    void rankingsUseTheValuesAndSayWhichAreNotTheAreasOwn() {
        RankedPlaces ranked = new RankQuestion(List.of(deprivation("imd_score")), Map.of(), YEAR, null, null)
                .ask(workspace, Progress.NONE);
        // 50, 32.5, 30, 30 and 20 have the mean 32.5, which is 100
        Map<String, Double> indices = ranked.ranking()
                .areas()
                .stream()
                .collect(Collectors.toMap(RankedArea::areaCode, RankedArea::index));
        assertThat(indices.get(code("11"))).isEqualTo(100, within(1e-9));
        assertThat(indices.get(code("15"))).isEqualTo(100 * 50 / 32.5, within(1e-9));
        assertThat(indices.get(code("12"))).isEqualTo(indices.get(code("13")));
        assertThat(indices).doesNotContainKey(code("16"));
        assertThat(ranked.notes()).anyMatch(note -> note.contains("the published imd score (for E01000012"));
    }

    @Test
    void areasThatCannotBeRankedAreNamedWithTheReason() {
        RankedPlaces ranked = RankQuestion.byRate(YEAR).ask(workspace, Progress.NONE);
        assertThat(ranked.ranking().areas()).extracting(RankedArea::areaCode).containsExactly(code("11"));
        assertThat(ranked.notes()).contains("Not ranked (no population, so no rate): Borough 00104 (E01000004), Borough"
                + " 00112 (E01000012), Borough 00113 (E01000013), Borough 00115 (E01000015), Borough 00116 (E01000016).");
    }

    private static IndicatorDefinition deprivation(String value) {
        return new IndicatorDefinition("Deprivation", null,
                List.of(new IndicatorDefinition.Source(null, null, null, value, null, null)));
    }

    @Test
    void profilesNameTheDecileOfWhatTheAreaWasPartOfAndThoseOfItsParts() {
        assertThat(people("12"))
                .contains("The area of another boundary vintage that holds it lies in decile 3 of the Index of Multiple"
                        + " Deprivation, 1 being the most deprived tenth of areas.");
        assertThat(people("04")).contains(
                "It lies in decile 2 of the Index of Multiple Deprivation, 1 being the most deprived tenth of areas.");
        assertThat(people("11")).contains("No decile of the Index of Multiple Deprivation is published for this area;"
                + " those of the areas it was made of are 1 and 4, 1 being the most deprived tenth of areas.",
                "4,000 people live here, so there were 3.0 incidents per 1,000 residents.");
        assertThat(people("16")).noneMatch(fact -> fact.contains("decile"));
    }

    private static List<String> people(String end) {
        return new ProfileQuestion(code(end), Selection.ALL, YEAR).ask(workspace, Progress.NONE).facts();
    }
}
