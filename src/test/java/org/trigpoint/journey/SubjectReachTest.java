package org.trigpoint.journey;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.journey.Program.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// What `count`, `change`, `rate` and `targets` make of files that bring districts and no LSOAs, as most partners' do: two
/// years of MARAC cases and admissions in two districts, offenders of whom nothing is known of the autumn of 2011, and
/// three lists.
class SubjectReachTest {
    @TempDir
    static Path folder;
    private static String workspace = "";

    @BeforeAll
    static void bringIn() throws IOException {
        workspace = folder.resolve("reach.trigpoint").toString();
        Program.run("new", workspace);
        List<String> words = new ArrayList<>(List.of("import", workspace, "--format", "csv"));
        for (Path file : PlanFiles.write("reach", folder.resolve("reach"))) {
            words.add(file.toString());
        }
        Outcome came = Program.run(words.toArray(String[]::new));
        assertThat(came.exitCode()).as(came.err()).isZero();
        assertThat(came.out()).doesNotContain(",1,0,0,0,");
    }

    private static Outcome ask(String command, String... options) {
        return Program.run(Stream.concat(Stream.of(command, workspace), Stream.of(options)).toArray(String[]::new));
    }

    private static List<String> lines(String command, String... options) {
        Outcome answer = ask(command, Stream.concat(Stream.of(options), Stream.of("--format", "csv"))
                .toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.out().lines().toList();
    }

    /// The population names the districts as areas; what the records say of theirs still counts.
    @Test
    void districtsOfTheRecordsOutliveAPopulationByDistrict() {
        assertThat(lines("count", "--dataset", "marac", "--period", "FY2012/13", "--by", "district"))
                .containsExactly("district,count", "Northfield,48", "Southmoor,24");
        assertThat(lines("count", "--dataset", "marac", "--period", "FY2012/13", "--where", "district=northfield"))
                .containsExactly("count", "48");
        assertThat(lines("change", "--dataset", "marac", "--period", "FY2012/13", "--by", "district").get(1))
                .startsWith("Northfield,60,48,-12,-20.0,");
    }

    /// 48 of 53,000 are 0.906 per 1,000; Byar's interval by hand: 0.668 to 1.201.
    @Test
    void ratesAreOverTheDistrictsThatRecordsName() {
        List<String> rates = lines("rate", "--dataset", "marac", "--period", "FY2012/13", "--by", "district");
        assertThat(rates.getFirst()).isEqualTo("area_code,area_name,count,population,rate,low,high");
        assertThat(rates.get(1)).matches("E07000991,Northfield,48,53000,0\\.9056\\d*,0\\.667\\d*,1\\.200\\d*");
        assertThat(rates.get(2)).startsWith("E07000992,Southmoor,24,25200,0.952");
        assertThat(lines("rate", "--dataset", "hospital", "--period", "FY2012/13", "--by", "district").get(1))
                .startsWith("E07000991,Northfield,120,53000,2.264");
    }

    @Test
    void admissionsAreReadByDistrict() {
        assertThat(lines("count", "--dataset", "hospital", "--period", "FY2012/13", "--by", "category,district"))
                .containsExactly("category,district,count", "Alcohol,Northfield,120", "Alcohol,Southmoor,60");
    }

    @Test
    void conferencesHaveMeasuresToAimAt() {
        assertThat(lines("targets", "--period", "FY2012/13"))
                .anyMatch(line -> line.startsWith("Cases heard by MARACs,90,monitor direction of travel,72,"))
                .anyMatch(line -> line.startsWith("Repeat rate of cases heard by MARACs,")
                        && line.contains(",25"));
    }

    @ParameterizedTest
    @CsvSource({"survey, voice", "funding, funding", "self-assessment, self-assessment", "initiative, evaluation",
        "priority, priorities"})
    void theLinesOfAListAreNotCompared(String dataset, String subject) {
        for (String command : List.of("change", "rate")) {
            Outcome answer = ask(command, "--dataset", dataset, "--period", "FY2012/13");
            assertThat(answer.exitCode()).isEqualTo(1);
            assertThat(answer.err()).contains("not events").contains("trigpoint subject WS " + subject + " ");
        }
    }

    @ParameterizedTest
    @CsvSource({"change", "rate", "count"})
    void missingMonthsOfFewRecordsAreTold(String command) {
        Outcome answer = ask(command, "--dataset", "offender", "--period", "FY2011/12", "--by", "district");
        assertThat(answer.exitCode()).isEqualTo(command.equals("count") ? 0 : 1);
        assertThat(answer.err())
                .contains("Offender cohorts: incomplete in 2011/12 (2011-10, 2011-11, 2011-12 missing;");
    }

    @Test
    void whatIsNamedByNoRecordIsRefusedWithTheNextStep() {
        assertThat(ask("rate", "--dataset", "marac", "--period", "FY2012/13", "--by", "ward").err())
                .contains("the records name no LSOA and no ward")
                .contains("column 'Ward'");
        assertThat(ask("rate", "--dataset", "marac", "--period", "FY2012/13", "--by", "area").err())
                .contains("import records with LSOA codes");
    }

    @Test
    void severalKindsCountedTogetherAreNamed() throws IOException {
        String other = folder.resolve("other.trigpoint").toString();
        Program.run("new", other);
        for (String name : List.of("MARAC cases.csv", "offender cohort.csv")) {
            assertThat(Program.run("import", other, folder.resolve("reach").resolve(name).toString()).exitCode())
                    .isZero();
        }
        assertThat(Program.run("count", other).err()).contains("all are counted together: marac, offender cohorts");
        Path only = Files.createDirectory(folder.resolve("only"));
        String cohort = only.resolve("cohort.trigpoint").toString();
        Program.run("new", cohort);
        Program.run("import", cohort, folder.resolve("reach").resolve("offender cohort.csv").toString());
        Outcome targets = Program.run("targets", cohort);
        assertThat(targets.exitCode()).isEqualTo(1);
        assertThat(targets.err()).contains("trigpoint targets WS --set offender --to");
    }
}
