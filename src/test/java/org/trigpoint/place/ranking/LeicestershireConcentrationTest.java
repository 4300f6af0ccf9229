package org.trigpoint.place.ranking;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// A year of recorded crime of a whole force; skipped where the open data are absent.
@EnabledIf("dataArePresent")
class LeicestershireConcentrationTest {
    private static final Path DATA = Path.of(System.getProperty("trigpoint.shared", "../shared/data"));
    private static final Path STREET = DATA.resolve("police/leicestershire-2020-11_to_2022-10.zip");
    private static final Map<String, Integer> ALL = new HashMap<>();
    private static final Map<String, Integer> DISORDER = new HashMap<>();

    static boolean dataArePresent() {
        return Files.exists(STREET);
    }

    @BeforeAll
    static void countTheCurrentYear() throws IOException {
        for (String district : List.of("E06000016", "E06000017", "E10000018")) {
            Path file = DATA.resolve("reference/boundaries/lsoa11_" + district + ".geojson");
            Pattern.compile("\"LSOA11CD\": \"(E\\d+)\"").matcher(Files.readString(file)).results().forEach(match -> {
                ALL.put(match.group(1), 0);
                DISORDER.put(match.group(1), 0);
            });
        }
        try (ZipFile zip = new ZipFile(STREET.toFile())) {
            for (ZipEntry entry : zip.stream().filter(file -> file.getName().compareTo("2021-11") >= 0).toList()) {
                count(new BufferedReader(
                        new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)).lines());
            }
        }
    }

    private static void count(Stream<String> lines) {
        Pattern code = Pattern.compile(",(E\\d{8}),");
        lines.forEach(line -> code.matcher(line).results().findFirst().ifPresent(match -> {
            ALL.computeIfPresent(match.group(1), (lsoa, n) -> n + 1);
            if (line.contains("Anti-social behaviour")) {
                DISORDER.computeIfPresent(match.group(1), (lsoa, n) -> n + 1);
            }
        }));
    }

    @Test
    void halfOfAllCrimeSitsInAFifthOfTheAreas() {
        Concentration crime = Concentration.of(ALL.values().stream().mapToDouble(n -> n).toArray());
        assertThat(crime.places()).isEqualTo(611);
        assertThat(crime.incidents()).isEqualTo(110_288);
        assertThat(crime.placesForHalf()).isEqualTo(126);
        assertThat(crime.shareOfPlacesForHalf()).isEqualTo(.206, within(.0005));
    }

    @Test
    void theWorstAreasForDisorderComeFirst() {
        List<AreaProfile> profiles = DISORDER.entrySet()
                .stream()
                .map(area -> AreaProfile.of(area.getKey(), null, Double.NaN, area.getValue()))
                .toList();
        Ranking ranking = HighImpactIndex.rank(
                new IndexRequest(List.of(Indicator.count("ASB")), profiles, Denominator.MEAN_OF_RATES));
        assertThat(ranking.top(5)).extracting(RankedArea::areaCode)
                .containsExactly("E01032867", "E01025720", "E01032873", "E01013720", "E01025627");
        assertThat(ranking.top(5)).extracting(RankedArea::rank).containsExactly(1, 2, 3, 4, 4);
        assertThat(ranking.indicators().getFirst().total()).isEqualTo(10_009);
    }
}
