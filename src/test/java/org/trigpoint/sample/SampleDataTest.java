package org.trigpoint.sample;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trigpoint.sample.Tally.bad;
import static org.trigpoint.sample.Tally.date;
import static org.trigpoint.sample.Tally.good;
import static org.trigpoint.sample.Tally.isDate;
import static org.trigpoint.sample.Tally.percent;
import static org.trigpoint.sample.Tally.shareWithout;

/// The committed files hold what their README says, read by a reader of their own.
class SampleDataTest {
    private static final Predicate<Map<String, String>> IN_THE_FOUR = row -> Set
            .of("E01900013", "E01900014", "E01900041", "E01900059")
            .contains(row.get("LSOA Code"));

    private static List<Map<String, String>> asbBefore;
    private static List<Map<String, String>> asbAfter;
    private static List<Map<String, String>> fireBefore;
    private static List<Map<String, String>> fireAfter;
    private static List<Map<String, String>> episodes;

    @BeforeAll
    static void read() throws IOException {
        asbBefore = asb("2011-12");
        asbAfter = asb("2012-13");
        String fire = "fire/Northmoor Fire and Rescue incidents 2011-13.xls";
        fireBefore = SampleFile.excel(fire, "2011-12", "Incident No");
        fireAfter = SampleFile.excel(fire, "2012-13", "Incident No");
        episodes = SampleFile.csv("treatment/Calderbrook treatment episodes 2011-13.csv", "UTF-8", "Episode Ref");
    }

    private static List<Map<String, String>> asb(String year) throws IOException {
        return SampleFile.csv("police/Northmoor Police ASB incidents " + year + ".csv", "windows-1252", "Incident No");
    }

    @Test
    void antiSocialBehaviourFallsBy24PerCent() {
        long before = good(asbBefore, "Incident Date Time");
        long after = good(asbAfter, "Incident Date Time");

        assertThat(before).isEqualTo(10_707);
        assertThat(after).isEqualTo(8090);
        assertThat(percent(before, after)).isEqualTo(-24);
    }

    @Test
    void fourLocationsHold25PerCentOfAntiSocialBehaviour() {
        long before = asbBefore.stream().filter(IN_THE_FOUR).count();
        long after = asbAfter.stream().filter(IN_THE_FOUR).count();

        assertThat(before).isEqualTo(2677);
        assertThat(after).isEqualTo(2031);
        assertThat(percent(before, after)).isEqualTo(-24);
        assertThat(100 * after / 8090.0).isCloseTo(25, within(0.5));
    }

    @Test
    void antiSocialBehaviourIsKeyedInAnyCase() {
        Map<String, Long> types = asbAfter.stream()
                .collect(Collectors.groupingBy(row -> row.get("INCIDENT TYPE"), Collectors.counting()));

        assertThat(types.keySet().stream().map(type -> type.strip().toLowerCase(Locale.ROOT)).distinct()).hasSize(12);
        assertThat(types).containsKeys("VEHICLE NUISANCE", "vehicle nuisance ", "Vehicle nuisance");
    }

    @Test
    void deliberateAndNotKnownSecondaryFiresFallBy43PerCent() {
        Predicate<Map<String, String>> counted = row -> row.get("Incident Type").equals("Secondary fire")
                && !row.get("Cause").equals("Accidental") && isDate(row.get("Date of Call"));

        assertThat(fireBefore.stream().filter(counted)).hasSize(641);
        assertThat(fireAfter.stream().filter(counted)).hasSize(367);
        assertThat(percent(641, 367)).isEqualTo(-43);
    }

    @Test
    void allSecondaryFiresFallBy43PerCentToo() {
        Predicate<Map<String, String>> counted = row -> row.get("Incident Type").equals("Secondary fire");

        assertThat(fireBefore.stream().filter(counted)).hasSize(701);
        assertThat(fireAfter.stream().filter(counted)).hasSize(401);
        assertThat(good(fireBefore, "Date of Call")).isEqualTo(1929);
        assertThat(good(fireAfter, "Date of Call")).isEqualTo(1556);
    }

    @ParameterizedTest
    @CsvSource({"2011,944,433,392,202", "2012,962,410,486,292"})
    void moreLeaveTreatmentAsPlanned(int year, long inTreatment, long starts, long exits, long planned) {
        LocalDate first = LocalDate.of(year, 4, 1);
        LocalDate last = LocalDate.of(year + 1, 3, 31);
        List<Map<String, String>> left = dated().filter(row -> falls(row.get("Exit Date"), first, last)).toList();

        assertThat(dated().filter(row -> isOpen(row, first, last))).hasSize((int) inTreatment);
        assertThat(dated().filter(row -> falls(row.get("Treatment Start Date"), first, last))).hasSize((int) starts);
        assertThat(left).hasSize((int) exits);
        assertThat(left.stream().filter(row -> row.get("Exit Reason").startsWith("Treatment completed")))
                .hasSize((int) planned);
    }

    @Test
    void eachRecordFileOf2012To13HasOneBadRow() {
        assertThat(bad(asbBefore, "Incident Date Time")).isZero();
        assertThat(bad(fireBefore, "Date of Call")).isZero();
        assertThat(bad(asbAfter, "Incident Date Time")).isOne();
        assertThat(bad(fireAfter, "Date of Call")).isOne();
        assertThat(bad(episodes, "Treatment Start Date")).isOne();
        assertThat(good(episodes, "Treatment Start Date")).isEqualTo(1354);
    }

    @Test
    void fewRowsHaveNoArea() {
        assertThat(shareWithout(asbBefore, "LSOA Code")).isBetween(0.005, 0.01);
        assertThat(shareWithout(asbAfter, "LSOA Code")).isBetween(0.005, 0.01);
        assertThat(shareWithout(fireBefore, "LSOA")).isBetween(0.005, 0.01);
        assertThat(shareWithout(fireAfter, "LSOA")).isBetween(0.005, 0.01);
        assertThat(shareWithout(episodes, "LSOA of Residence")).isBetween(0.005, 0.01);
    }

    @Test
    void referencesNameOneRecordEach() {
        assertThat(Stream.of(asbBefore, asbAfter).flatMap(List::stream).map(row -> row.get("Incident No")))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(fireBefore, fireAfter).flatMap(List::stream).map(row -> row.get("Incident No")))
                .doesNotHaveDuplicates();
        assertThat(episodes.stream().map(row -> row.get("Episode Ref"))).doesNotHaveDuplicates();
    }

    @Test
    void theFolderIsSmallEnoughForARepository() throws IOException {
        try (Stream<Path> files = Files.walk(SampleFile.FOLDER)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(5_200_000);
        }
    }

    private static Stream<Map<String, String>> dated() {
        return episodes.stream().filter(row -> isDate(row.get("Treatment Start Date")));
    }

    private static boolean isOpen(Map<String, String> episode, LocalDate first, LocalDate last) {
        String exit = episode.get("Exit Date");
        return !date(episode.get("Treatment Start Date")).isAfter(last)
                && (exit.isEmpty() || !date(exit).isBefore(first));
    }

    private static boolean falls(String text, LocalDate first, LocalDate last) {
        return !text.isEmpty() && !date(text).isBefore(first) && !date(text).isAfter(last);
    }
}
