package org.trigpoint.question;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.ranking.LeftOut;
import org.trigpoint.place.ranking.RankedArea;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.profile.Profile;
import org.trigpoint.question.profile.ProfileQuestion;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.MapQuestion;
import org.trigpoint.question.explore.MapQuestion.MapNumbers;
import org.trigpoint.question.spot.HotSpotQuestion;
import org.trigpoint.question.spot.SpotPlace;
import org.trigpoint.question.spot.SpotPlaces;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

/// Incidents of 2011 and boundaries of 2021: 01 and 02 were merged into 11, 03 was split into 12 and 13, 04 stayed, and 05
/// and 06 were redrawn as 15 and 16, of which 16 has ground of both. A month of 01 has 10 crimes, of 02 20 and so on; each
/// has 1,000 residents.
class VintagesTest {
    private static final Period YEAR = Period.parse("CY2020");
    private static final Selection CRIME = Selection.of(Dataset.CRIME);
    private static final List<String> EARLIER = List.of("01", "02", "03", "04", "05", "06");
    private static final List<String> LATER = List.of("11", "12", "13", "04", "15", "16");

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
        take("look-up.csv", List.of("LSOA11CD,LSOA11NM,LSOA21CD,LSOA21NM,LAD22CD,LAD22NM", line("01", "11"),
                line("02", "11"), line("03", "12"), line("03", "13"), line("04", "04"), line("05", "15"),
                line("05", "16"), line("06", "16")));
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

    private static Exploration explored() {
        return ExploreQuestion.yearOnYear(CRIME, YEAR).ask(workspace, Progress.NONE);
    }

    @Test
    void mergedAreasCountTogetherAndASplitOneStaysWhole() {
        Map<String, Long> places = explored().places()
                .stream()
                .collect(Collectors.toMap(Exploration.Place::code, Exploration.Place::count));
        assertThat(places).isEqualTo(Map.of(code("11"), 12L * 30, code("03"), 12L * 30, code("04"), 12L * 40,
                code("05"), 12L * 50, code("06"), 12L * 60));
        assertThat(explored().notes()).anyMatch(note -> note.startsWith("360 incidents carry the code of another"));
    }

    private static MapNumbers map(MapQuestion.Measure measure) {
        return new MapQuestion(measure, ExploreQuestion.yearOnYear(CRIME, YEAR)).ask(workspace, Progress.NONE);
    }

    @Test
    void mapsShowASplitAreaWholeAndNoDataWhereGroundWasRedrawn() {
        assertThat(map(MapQuestion.Measure.COUNT).values())
                .isEqualTo(Map.of(code("11"), 360., code("03"), 360., code("04"), 480.));
        // 360 crimes among the 2,000 residents of 01 and 02, 360 and 480 among 1,000
        assertThat(map(MapQuestion.Measure.RATE).values())
                .isEqualTo(Map.of(code("11"), 180., code("03"), 360., code("04"), 480.));
        assertThat(map(MapQuestion.Measure.COUNT).boundaries())
                .filteredOn(boundary -> boundary.areaCode().equals(code("03")))
                .singleElement()
                .satisfies(whole -> assertThat(whole.polygons()).as("both halves").hasSize(2));
        assertThat(map(MapQuestion.Measure.COUNT).boundaries()).extracting(Boundary::areaCode)
                .containsExactlyInAnyOrder(code("11"), code("03"), code("04"), code("15"), code("16"));
    }

    @Test
    void ratesLeaveOutRedrawnAreasAndNameThem() {
        RateTable rates = new RateQuestion(CRIME, YEAR, AreaType.LSOA, 1000).ask(workspace);
        assertThat(rates.rows()).extracting(RateRow::areaCode, RateRow::count, RateRow::population, RateRow::rate)
                .containsExactly(tuple(code("03"), 360L, 1000., 360.), tuple(code("04"), 480L, 1000., 480.),
                        tuple(code("11"), 360L, 2000., 180.));
        assertThat(rates.notes()).contains(
                "Kept whole, since incidents carry their codes of another boundary vintage: Borough 00103 (E01000003).",
                "No data for Borough 0014 (E01000015), Borough 0015 (E01000016): part of their ground is counted under a"
                        + " code of another boundary vintage that no area wholly holds.");
    }

    @Test
    void aDistrictCountsRedrawnAreasThatLieInIt() {
        RateTable rates = new RateQuestion(CRIME, YEAR, AreaType.DISTRICT, 1000).ask(workspace);
        // 12 × (10 + 20 + … + 60) crimes among six times 1,000 residents
        assertThat(rates.rows()).extracting(RateRow::areaName, RateRow::count, RateRow::population, RateRow::rate)
                .containsExactly(tuple("Borough", 2520L, 6000., 420.));
    }

    @Test
    void rankingsDoToo() {
        RankedPlaces ranked = new RankQuestion(List.of(IndicatorDefinition.ALL_INCIDENTS), Map.of(), YEAR, null, null)
                .ask(workspace, Progress.NONE);
        // 360, 480 and 180 crimes per 1,000 residents; their mean, 340, is 100
        assertThat(ranked.ranking().areas()).extracting(RankedArea::areaCode)
                .containsExactly(code("04"), code("03"),
                        code("11"));
        assertThat(ranked.ranking().areas()).extracting(RankedArea::population).containsExactly(1000., 1000., 2000.);
        assertThat(ranked.ranking().areas().getFirst().index()).isEqualTo(100 * 480 / 340., within(1e-9));
        assertThat(ranked.ranking().areasLeftOut()).extracting(LeftOut::name).containsExactly(code("15"), code("16"));
        assertThat(ranked.notes()).anyMatch(note -> note.startsWith("No data for Borough 0014 (E01000015)"));
        assertThat(Residents.of(workspace, YEAR)).hasValue(4000);
    }

    /// 11 holds 01 and 02 with ten and twenty crimes a month; nothing is known of 12, a half of 03.
    @Test
    void aProfileOfAMergedAreaIsOfTheIncidentsOfItsParts() {
        Profile merged = new ProfileQuestion(code("11"), CRIME, YEAR).ask(workspace, Progress.NONE);
        assertThat(merged.found().count()).isEqualTo(360);
        assertThat(new ProfileQuestion(code("03"), CRIME, YEAR).ask(workspace, Progress.NONE).found().count())
                .isEqualTo(360);
        assertThatThrownBy(() -> new ProfileQuestion(code("12"), CRIME, YEAR).ask(workspace, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no such incidents");
    }

    @Test
    void hotSpotsTestTheWholeAndLeaveOutTheUnknown() {
        SpotPlaces places = HotSpotQuestion.ofAreas(CRIME.during(YEAR)).places(workspace, Progress.NONE);
        assertThat(places.places()).extracting(SpotPlace::areaCode, SpotPlace::count)
                .containsExactlyInAnyOrder(tuple(code("11"), 360.), tuple(code("03"), 360.), tuple(code("04"), 480.));
        assertThat(places.notes()).anyMatch(note -> note.startsWith("2 areas have no data and are left out"));
    }
}
