package org.trigpoint.question;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.MapQuestion;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Incidents of 2011 and boundaries of 2021: 01 and 02 were merged into 11, 03 was split into 12 and 13, 04 stayed.
class VintagesTest {
    private static final Period YEAR = Period.parse("CY2020");
    private static final Selection CRIME = Selection.of(Dataset.CRIME);
    private static final List<String> EARLIER = List.of("01", "02", "03", "04");
    private static final List<String> LATER = List.of("11", "12", "13", "04");

    @TempDir
    static Path folder;
    private static Workspace workspace;

    private static String code(String end) {
        return "E010000" + end;
    }

    @BeforeAll
    static void make() throws IOException {
        workspace = Workspace.create(folder.resolve("w.trigpoint"));
        List<String> crimes = new ArrayList<>(List.of("Crime Number,Offence Type,Date Committed From,LSOA Code"));
        for (int i = 0; i < EARLIER.size(); i++) {
            for (int n = 0; n < 10 * (i + 1); n++) {
                for (int month = 1; month <= 12; month++) {
                    crimes.add("C%d-%d-%d,Burglary,%02d/%02d/2020,%s".formatted(i, n, month, month == 12 ? 31 : 1,
                            month, code(EARLIER.get(i))));
                }
            }
        }
        take("crimes.csv", crimes);
        take("look-up.csv", List.of("LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM", line("01", "11"), line("02", "11"),
                line("03", "12"), line("03", "13"), line("04", "04")));
        List<String> people = new ArrayList<>(List.of("LSOA11CD,Population mid-2020"));
        EARLIER.forEach(end -> people.add(code(end) + ",1000"));
        take("population mid-2020.csv", people);
        List<String> features = new ArrayList<>();
        for (int i = 0; i < LATER.size(); i++) {
            features.add(
                    """
                            {"type":"Feature","properties":{"LSOA21CD":"%s","LSOA21NM":"Borough 001%s"},"geometry":{"type":"Polygon",
                            "coordinates":[[[%2$s.0,52],[%2$s.5,52],[%2$s.5,52.5],[%2$s.0,52]]]}}"""
                            .formatted(
                                    code(LATER.get(i)), i));
        }
        take("lsoa 2021.geojson", List.of("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features)
                + "]}"));
    }

    private static String line(String earlier, String later) {
        return "%s,Borough 001%s,%s,Borough 001%s".formatted(code(earlier), earlier, code(later), later);
    }

    private static void take(String name, List<String> lines) throws IOException {
        workspace.importFile(Files.write(folder.resolve(name), lines), ImportOptions.DEFAULT, Progress.NONE);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static Exploration explored() {
        return ExploreQuestion.yearOnYear(CRIME, YEAR).ask(workspace, Progress.NONE);
    }

    @Test
    void mergedAreasCountTogetherAndASplitOneStaysWhole() {
        Map<String, Long> places = explored().places()
                .stream()
                .collect(Collectors.toMap(Exploration.Place::code, Exploration.Place::count));
        assertThat(places).isEqualTo(Map.of(code("11"), 12L * 30, code("03"), 12L * 30, code("04"), 12L * 40));
        assertThat(explored().notes()).anyMatch(note -> note.startsWith("360 incidents carry the code of another"));
    }

    @Test
    void mapsAndRatesKnowTheResidentsOfMergedAreas() {
        MapNumbers map = new MapQuestion(MapQuestion.Measure.RATE, ExploreQuestion.yearOnYear(CRIME, YEAR))
                .of(workspace, explored());
        assertThat(map.values()).containsOnlyKeys(code("11"), code("04"));
        MapNumbers counts = new MapQuestion(MapQuestion.Measure.COUNT, ExploreQuestion.yearOnYear(CRIME, YEAR))
                .of(workspace, explored());
        assertThat(counts.values()).as("the halves of the split area are unknown, not zero")
                .isEqualTo(Map.of(code("11"), 360., code("04"), 480.));
        assertThat(map.values().get(code("11"))).isEqualTo(360 / 2., within(1e-9));
        RateTable rates = new RateQuestion(CRIME, YEAR, AreaType.LSOA, 1000).ask(workspace);
        RateRow merged = rates.rows()
                .stream()
                .filter(row -> row.areaCode().equals(code("11")))
                .findFirst()
                .orElseThrow();
        assertThat(List.of((double) merged.count(), merged.population(), merged.rate())).containsExactly(360., 2000.,
                180.);
    }

    @Test
    void rankingsDoToo() {
        RankedPlaces ranked = new RankQuestion(List.of(IndicatorDefinition.ALL_INCIDENTS), Map.of(), YEAR, null, null)
                .ask(workspace, Progress.NONE);
        assertThat(ranked.ranking().areas()).extracting(area -> area.areaCode())
                .containsExactly(code("04"), code("11"));
        assertThat(ranked.ranking().area(code("11")).orElseThrow().population()).isEqualTo(2000);
    }
}
