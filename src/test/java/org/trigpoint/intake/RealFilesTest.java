package org.trigpoint.intake;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.intake.Heard.HeardTable;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Real files as published, where they are at hand. See the data folder's README for what is awkward about each.
class RealFilesTest {
    private static final Path DATA = Path.of(System.getProperty("trigpoint.shared", "../shared/data"));
    private static final Set<String> TABLES = Set.of("csv", "tsv", "xls", "xlsx", "xlsm", "ods", "zip", "txt");

    private static Path file(String name) {
        Path file = DATA.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "no " + name + " here");
        return file;
    }

    @Test
    void twoYearsOfLeicestershireComeInWhole() {
        Heard heard = Heard.of(file("police/leicestershire-2020-11_to_2022-10.zip"));

        assertThat(heard.tables).hasSize(24).allSatisfy(table -> assertThat(table.problems).isEmpty());
        assertThat(heard.tables.stream().mapToLong(table -> table.ledger().loaded()).sum()).isEqualTo(210_767);
        assertThat(heard.tables.stream()
                .flatMap(table -> table.incidents().stream())
                .filter(incident -> incident.category().dataset() == Dataset.ASB)).hasSize(10_470 + 10_035)
                .allSatisfy(incident -> assertThat(incident.reference()).isNull());
        assertThat(heard.tables.stream()
                .skip(12)
                .flatMap(table -> table.incidents().stream())
                .filter(incident -> incident.where().areaCode() == null)).hasSize(3_123);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            police/durham-2018-10_to_2019-02.zip                                 | 5 | 31795 | 0
            reference/lsoa_2019_population.csv                                   | 1 | 42619 | 0
            reference/LSOA11_LSOA21_LAD22_lookup_EW_V3.csv                       | 1 | 35796 | 0
            reference/File_1_-_IMD2019_Index_of_Multiple_Deprivation.xlsx        | 1 | 32844 | 0
            reference/Banes_Index_Of_Multiple_Deprivation_2015.csv               | 1 |   115 | 0
            fire/Avon_Fire_and_Rescue_Incidents.csv                              | 1 | 10210 | 0
            reference/boundaries/lsoa11_E06000005.geojson                        | 1 |    65 | 0
            reference/boundaries/ward_E06000016.geojson                          | 1 |    21 | 0
            reference/boundaries/manchester_lsoa_2011_shapefile.zip              | 1 |   282 | 0
            reference/boundaries/ukgeojson_topo_lsoa_E06000016.json              | 1 |   192 | 0
            road/west_yorkshire_accidents.csv                                    | 1 |  4060 | 0
            road/west_yorkshire_casualties.csv                                   | 1 |  5240 | 0
            road/west_yorkshire_vehicles.csv                                     | 1 |  7355 | 0
            asb/BANES_Environmental_Protection_Service_Requests.csv              | 1 |  5000 | 0
            asb/Fix_My_Street_Sample_Dataset.csv                                 | 1 |  1576 | 0
            asb/Hospital_admissions_2013.csv                                     | 1 |   673 | 362
            police/stop_search/2019-12-durham-stop-and-search.csv                | 1 |   145 | 0
            reference/la_all_codes.csv                                           | 1 |   415 | 0
            fire/LFB Incident data (sample).csv                                  | 1 |    20 | 0
            fire/LFB Mobilisation data (sample).csv                              | 1 |    20 | 0
            reference/ons_crime_severity_codes.csv                               | 1 |   134 | 0
            reference/policeuk-ons-code-join.csv                                 | 1 |   134 | 0
            messy/council_csv_banes/data__ONS_Mid-Year_Population_Estimates_2013.csv | 1 |   182 | 0
            """)
    void everyRowIsCounted(String name, int tables, long loaded, long rejected) {
        Heard heard = Heard.of(file(name));

        assertThat(heard.tables).hasSize(tables);
        assertThat(heard.tables.stream().mapToLong(table -> table.ledger().loaded()).sum()).isEqualTo(loaded);
        assertThat(heard.tables.stream().mapToLong(table -> table.ledger().rejected()).sum()).isEqualTo(rejected);
    }

    @Test
    void populationsWrittenWithCommasAreNumbers() {
        HeardTable table = Heard.of(file("reference/lsoa_2019_population.csv")).table();

        assertThat(table.entries.getFirst()).isEqualTo(new AreaValue("E01011949", AreaValue.POPULATION, 2019, 1954));
    }

    @Test
    void populationsBySexAndAgeAddUp() {
        HeardTable table = Heard
                .of(file("messy/council_csv_banes/data__ONS_Mid-Year_Population_Estimates_2013.csv"))
                .table();

        // 177,643 by adding up the file's column with the Python standard library
        assertThat(table.entries.stream()
                .filter(entry -> entry instanceof AreaValue(_, _, Integer year, _) && year == 2012)
                .reduce((_, last) -> last)).contains(new AreaValue("E06000022", AreaValue.POPULATION, 2012, 177_643));
    }

    @Test
    void monthFirstDatesOfAvonAreFound() {
        HeardTable table = Heard.of(file("fire/Avon_Fire_and_Rescue_Incidents.csv")).table();

        assertThat(table.notes).anyMatch(note -> note.contains("MM/dd/yyyy"));
        // The reference repeats the day, day first (003172-24052012); all but ten agree with it when the offset of zero that
        // the times state, in summer too, is passed over, and 238 would not otherwise.
        assertThat(table.incidents().stream().filter(incident -> !isDayOfReference(incident))).hasSize(10);
    }

    private static boolean isDayOfReference(Incident incident) {
        String day = String.valueOf(incident.when().day());
        return String.valueOf(incident.reference())
                .endsWith(day.substring(8) + day.substring(5, 7) + day.substring(0, 4));
    }

    @Test
    void codedSeveritiesBecomeWords() {
        assertThat(categories("road/west_yorkshire_casualties.csv"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("Slight", 3_922L, "Serious", 1_278L, "Fatal", 40L));
        assertThat(categories("road/west_yorkshire_accidents.csv"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("Slight", 2_861L, "Serious", 1_164L, "Fatal", 35L));
    }

    @Test
    void firesOfAvonGetTheClassesOfEveryBrigade() {
        assertThat(categories("fire/Avon_Fire_and_Rescue_Incidents.csv")).containsEntry("Special service", 2_195L)
                .containsKeys("Primary fire", "Secondary fire", "Chimney fire", "False alarm - automatic",
                        "False alarm - good intent", "False alarm - malicious")
                .doesNotContainKey("Fire");
    }

    private static Map<String, Long> categories(String name) {
        return Heard.of(file(name))
                .table()
                .incidents()
                .stream()
                .collect(Collectors.groupingBy(incident -> incident.category().name(), Collectors.counting()));
    }

    @TestFactory
    Stream<DynamicTest> everyMessyFileIsReadOrRefusedInPlainWords() throws IOException {
        Path messy = file("messy");
        try (Stream<Path> files = Files.walk(messy)) {
            return files.filter(RealFilesTest::isTable)
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(messy.relativize(file).toString(), () -> assertPlain(file)));
        }
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TABLES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static void assertPlain(Path file) {
        Heard heard = Heard.of(file);
        assertThat(heard.tables.size() + heard.refusals.size()).isPositive();
        assertThat(heard.refusals).allSatisfy(
                refusal -> assertThat(refusal.reason()).isNotBlank().doesNotContain("Exception", "org.", "java."));
        assertThat(heard.tables)
                .allSatisfy(table -> assertThat(table.failure.isEmpty()).isEqualTo(!table.ledgers.isEmpty()));
    }
}
