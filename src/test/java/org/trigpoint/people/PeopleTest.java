package org.trigpoint.people;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;
import org.trigpoint.people.DisplacementDifference.Site;
import org.trigpoint.people.PriorityMatrix.Criterion;
import org.trigpoint.people.PriorityMatrix.Moves;
import org.trigpoint.people.PriorityMatrix.Ranked;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PeopleTest {
    @Test
    void theWeightedDisplacementDifferenceIsThePublishedOne() {
        DisplacementDifference small = DisplacementDifference.of(List.of(new Site(20, 10, 1)),
                List.of(new Site(20, 20, 1)));
        assertThat(small.difference()).isEqualTo(-10);
        assertThat(small.standardError()).isCloseTo(8.3666, within(.00005));
        assertThat(small.z()).isCloseTo(-1.1952, within(.00005));

        DisplacementDifference large = DisplacementDifference.of(
                List.of(new Site(207, 110, 1), new Site(178, 157, 1)),
                List.of(new Site(308, 318, 1), new Site(150, 140, 1)));
        assertThat(large.difference()).isEqualTo(-118);
        assertThat(large.standardError()).isCloseTo(39.598, within(.0005));
        assertThat(large.z()).isCloseTo(-2.980, within(.0005));
        assertThat(large.interval().low()).isCloseTo(-195.61, within(.005));
        assertThat(large.interval().high()).isCloseTo(-40.39, within(.005));
    }

    @Test
    void aWeightDividesCountsAndTheirVarianceByItsSquare() {
        DisplacementDifference weighted = DisplacementDifference.of(List.of(new Site(40, 20, 2)),
                List.of(new Site(20, 20, 1)));
        assertThat(weighted.difference()).isEqualTo(-10);
        assertThat(weighted.standardError()).isCloseTo(Math.sqrt(60 / 4. + 40), within(1e-9));
    }

    @Test
    void withoutAComparisonAreaNothingIsClaimed() {
        assertThatThrownBy(() -> DisplacementDifference.of(List.of(new Site(20, 10, 1)), List.of()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void repeatsLookBackTwelveMonthsAcrossTheStartOfThePeriod() {
        Map<String, List<LocalDate>> days = Map.of(
                "a", days("2012-03-31", "2013-03-31"), // a year to the day: a repeat
                "b", days("2012-03-30", "2013-03-31"), // a day too long ago
                "c", days("2012-05-01", "2012-05-01", "2012-07-01"), // two repeats, one person, three events
                "d", days("2011-05-01"));
        RepeatCounts counts = RepeatCounts.of(days, 4, LocalDate.of(2012, 4, 1), LocalDate.of(2013, 3, 31));
        assertThat(counts.events()).isEqualTo(5);
        assertThat(counts.repeatEvents()).isEqualTo(3);
        assertThat(counts.keys()).isEqualTo(3);
        assertThat(counts.repeatKeys()).isEqualTo(2);
        assertThat(counts.unknown()).isEqualTo(4);
        assertThat(counts.byNumber()).containsEntry(1, 2L).containsEntry(3, 1L).hasSize(2);
    }

    @Test
    void anOffenceCountsWhenItWasProvenInTime() {
        LocalDate joined = LocalDate.of(2011, 4, 1);
        Map<String, List<Cohort.Offence>> offences = Map.of(
                "a", List.of(offence("2010-04-01", "2010-05-01"), // first day of the year before
                        offence("2011-03-31", "2011-05-01"), // last day of the year before
                        offence("2010-03-31", "2010-05-01"), // a day earlier
                        offence("2011-04-01", "2012-09-30")), // first day after, proven on the last day
                "b", List.of(offence("2011-06-01", "2012-10-01"), // proven a day too late
                        offence("2012-04-01", "2012-05-01"))); // a day after the follow-up
        Cohort cohort = Cohort.of(Map.of("a", joined, "b", joined, "c", joined, "late", joined.plusDays(1)), offences,
                new Cohort.Rule(12, 6), LocalDate.of(2012, 10, 1));
        assertThat(cohort.members()).isEqualTo(3);
        assertThat(cohort.notYet()).isEqualTo(1);
        assertThat(cohort.offencesBefore()).isEqualTo(2);
        assertThat(cohort.offendersBefore()).isEqualTo(1);
        assertThat(cohort.offences()).isEqualTo(1);
        assertThat(cohort.reoffenders()).isEqualTo(1);
        assertThat(cohort.byNumber()).containsOnly(Map.entry(3, 1L));
    }

    @Test
    void prioritiesAreRankedByTheirWeightedMeans() {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        scores.put("Burglary", Map.of("harm", 2., "volume", 4.));
        scores.put("Domestic abuse", Map.of("harm", 4., "volume", 3.));
        scores.put("Litter", Map.of("harm", 1., "volume", 4.));
        List<Criterion> criteria = List.of(new Criterion("harm", 3, 4), new Criterion("volume", 1, 4));
        List<Ranked> ranked = PriorityMatrix.rank(scores, criteria, new Moves(1000, 1, .5, 2));
        // Domestic abuse (3 + .75) / 4; Burglary (1.5 + 1) / 4; Litter (.75 + 1) / 4
        assertThat(ranked).extracting(Ranked::option).containsExactly("Domestic abuse", "Burglary", "Litter");
        assertThat(ranked).extracting(Ranked::score).containsExactly(93.75, 62.5, 43.75);
        assertThat(ranked.getFirst().rankHigh()).isEqualTo(1);
        assertThat(ranked.getFirst().inTop()).isEqualTo(1);
        assertThat(PriorityMatrix.rank(scores, criteria, new Moves(1000, 1, .5, 2))).isEqualTo(ranked);
        scores.put("Arson", Map.of("harm", 4.));
        assertThatThrownBy(() -> PriorityMatrix.rank(scores, criteria, new Moves(1000, 1, .5, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Arson has no score for volume");
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    private static Cohort.Offence offence(String committed, String proven) {
        return new Cohort.Offence(LocalDate.parse(committed), LocalDate.parse(proven));
    }
}
