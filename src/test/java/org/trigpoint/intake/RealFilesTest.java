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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
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
            fire/LFB Incident data (sample).csv                                  | 1 |    20 | 0
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
    void monthFirstDatesOfAvonAreFound() {
        HeardTable table = Heard.of(file("fire/Avon_Fire_and_Rescue_Incidents.csv")).table();

        assertThat(table.notes).anyMatch(note -> note.contains("MM/dd/yyyy"));
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
