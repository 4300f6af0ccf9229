package org.trigpoint.sample;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.sample.Tally.bad;
import static org.trigpoint.sample.Tally.good;
import static org.trigpoint.sample.Tally.isDate;
import static org.trigpoint.sample.Tally.percent;
import static org.trigpoint.sample.Tally.shareWithout;

/// The committed crime files hold what their README says, read by a reader of their own.
class SampleCrimeTest {
    private static List<Map<String, String>> crimeBefore;
    private static List<Map<String, String>> crimeAfter;

    @BeforeAll
    static void read() throws IOException {
        crimeBefore = SampleFile.crime("2011-12");
        crimeAfter = SampleFile.crime("2012-13");
    }

    @Test
    void recordedCrimeFallsBy14PerCent() {
        long before = good(crimeBefore, "Date Committed From");
        long after = good(crimeAfter, "Date Committed From");

        assertThat(before).isEqualTo(8111);
        assertThat(after).isEqualTo(6976);
        assertThat(percent(before, after)).isEqualTo(-14);
    }

    @ParameterizedTest
    @CsvSource({"Violence against the person,1560,1290,-17", "Sexual offences,92,81,-12", "Robbery,42,52,24",
        "Burglary dwelling,460,322,-30", "Burglary other,405,486,20", "Theft of motor vehicle,150,132,-12",
        "Theft from motor vehicle,470,578,23", "Criminal damage and arson,1640,1150,-30", "Shoplifting,690,780,13",
        "Metal theft,137,231,69", "Other theft,1188,883,-26", "Theft of pedal cycle,160,139,-13",
        "Drug offences,520,420,-19", "Fraud and forgery,240,160,-33", "Public order,230,170,-26",
        "Other offences,127,102,-20"})
    void typesOfCrimeMoveBothWays(String type, long before, long after, long percent) {
        assertThat(goodCrimes(crimeBefore, "OFFENCE TYPE", type)).isEqualTo(before);
        assertThat(goodCrimes(crimeAfter, "OFFENCE TYPE", type)).isEqualTo(after);
        assertThat(percent(before, after)).isEqualTo(percent);
    }

    @Test
    void hateCrimeRisesOnSmallNumbers() {
        assertThat(goodCrimes(crimeBefore, "HATE CRIME", "Y")).isEqualTo(86);
        assertThat(goodCrimes(crimeAfter, "HATE CRIME", "Y")).isEqualTo(110);
        assertThat(Stream.of(crimeBefore, crimeAfter).flatMap(List::stream))
                .allMatch(row -> row.get("HATE CRIME").equals("Y") != row.get("Hate Strand").isEmpty());
    }

    @Test
    void domesticAbuseIsFlaggedAndSomeVictimsSufferAgain() {
        assertThat(goodCrimes(crimeBefore, "Domestic Abuse", "Y")).isEqualTo(588);
        assertThat(goodCrimes(crimeAfter, "Domestic Abuse", "Y")).isEqualTo(512);
        List<String> victims = Stream.of(crimeBefore, crimeAfter)
                .flatMap(List::stream)
                .filter(row -> row.get("Domestic Abuse").equals("Y"))
                .map(row -> row.get("Victim Ref"))
                .toList();
        assertThat(victims.size() - Set.copyOf(victims).size()).isBetween(100, 200);
    }

    @Test
    void noOffenceEndsBeforeItStarts() {
        assertThat(Stream.of(crimeBefore, crimeAfter)
                .flatMap(List::stream)
                .filter(row -> isDate(row.get("Date Committed From")) && !row.get("Date Committed To").isEmpty()))
                .allMatch(row -> moment(row, "Committed From").compareTo(moment(row, "Committed To")) <= 0);
    }

    @Test
    void violencePeaksOnFridayAndSaturdayNights() {
        long nights = crimeAfter.stream()
                .filter(row -> row.get("OFFENCE TYPE").startsWith("Violence") && isDate(row.get("Date Committed From")))
                .filter(row -> isWeekendNight(LocalDate.parse(row.get("Date Committed From")),
                        LocalTime.parse(row.get("Time Committed From"))))
                .count();

        assertThat(nights / 1290.0).as("in 20 of the week's 168 hours").isGreaterThan(0.25);
    }

    @Test
    void onlyTheLaterYearHasABadRow() {
        assertThat(bad(crimeBefore, "Date Committed From")).isZero();
        assertThat(bad(crimeAfter, "Date Committed From")).isOne();
    }

    @Test
    void fewOffencesHaveNoArea() {
        assertThat(shareWithout(crimeBefore, "LSOA Code")).isBetween(0.005, 0.01);
        assertThat(shareWithout(crimeAfter, "LSOA Code")).isBetween(0.005, 0.01);
    }

    @Test
    void crimeNumbersAreUnique() {
        assertThat(Stream.of(crimeBefore, crimeAfter).flatMap(List::stream).map(row -> row.get("Crime Number")))
                .doesNotHaveDuplicates();
    }

    private static long goodCrimes(List<Map<String, String>> rows, String heading, String value) {
        return rows.stream()
                .filter(row -> row.get(heading).equals(value) && isDate(row.get("Date Committed From")))
                .count();
    }

    private static boolean isWeekendNight(LocalDate day, LocalTime time) {
        int evening = time.getHour() < 5 ? day.minusDays(1).getDayOfWeek().getValue() : day.getDayOfWeek().getValue();
        return (evening == 5 || evening == 6) && (time.getHour() >= 19 || time.getHour() < 5);
    }

    private static String moment(Map<String, String> row, String which) {
        return row.get("Date " + which) + " " + row.get("Time " + which);
    }
}
