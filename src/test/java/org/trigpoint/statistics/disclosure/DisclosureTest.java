package org.trigpoint.statistics.disclosure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.statistics.Interval;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DisclosureTest {
    private static final DisclosureRule HEALTH = new DisclosureRule.Health(Zeros.SHOWN);

    @Test
    void oneSmallCountTakesTheSmallestThreeOthersThatHideIt() {
        String shown = picture(List.of(List.of(3L, 20L, 30L), List.of(40L, 10L, 60L), List.of(70L, 80L, 90L)),
                DisclosureRule.usual());
        assertThat(shown).isEqualTo("""
                [c] [c] 30 53
                [c] [c] 60 110
                70 80 90 240
                113 110 180 403
                """);
    }

    @Test
    void withoutSmallCountsEverythingIsShown() {
        assertThat(picture(List.of(List.of(5L, 6L), List.of(7L, 0L)), DisclosureRule.usual())).isEqualTo("""
                5 6 11
                7 0 7
                12 6 18
                """);
    }

    @Test
    void zerosAreShownOrHiddenByChoice() {
        List<List<Long>> counts = List.of(List.of(0L, 20L), List.of(30L, 40L));
        assertThat(picture(counts, DisclosureRule.usual())).isEqualTo("""
                0 20 20
                30 40 70
                30 60 90
                """);
        assertThat(picture(counts, new DisclosureRule.Threshold(5, Zeros.HIDDEN))).isEqualTo("""
                [c] [c] 20
                [c] [c] 70
                30 60 90
                """);
    }

    @Test
    void theHealthRuleRoundsWhatItShows() {
        assertThat(picture(List.of(List.of(7L, 12L, 0L), List.of(8L, 13L, 101L)), HEALTH)).isEqualTo("""
                [c] 10 0 20
                10 15 100 120
                15 25 100 140
                """);
    }

    @Test
    void roundingMayNarrowASmallCountButNotToOneValue() {
        LinkedCounts linked = new LinkedCounts(List.of(1L, 10L, 11L), List.of(new Sum(2, List.of(0, 1))));
        List<Shown> shown = Disclosure.protect(linked, HEALTH);
        assertThat(shown.stream().map(Shown::text)).containsExactly("[c]", "10", "10");
        assertThat(Attack.on(linked.sums(), shown, Zeros.SHOWN).range(0)).isEqualTo(new Interval(1, 4));
    }

    /// 13 and 13 are each shown as 15, so together at least 26; their total of 27 is shown as 25, so at most 27.
    @Test
    void whereRoundingAloneWouldRevealMoreIsWithheld() {
        List<Sum> sum = List.of(new Sum(4, List.of(0, 1, 2, 3)));
        LinkedCounts linked = new LinkedCounts(List.of(13L, 1L, 13L, 0L, 27L), sum);
        List<Shown> roundedOnly = linked.counts().stream().map(HEALTH::show).toList();
        assertThat(Attack.on(sum, roundedOnly, Zeros.SHOWN).solves(1)).isTrue();
        List<Shown> shown = Disclosure.protect(linked, HEALTH);
        assertThat(shown.stream().map(Shown::text)).containsExactly("[c]", "[c]", "15", "0", "25");
    }

    @Test
    void threeSmallCountsThatMakeFiveTakeTheirTotalWithThem() {
        // each at least 1 and together 5: none above 3, so a reader would know more than "below 5"
        LinkedCounts linked = new LinkedCounts(List.of(1L, 1L, 3L, 5L), List.of(new Sum(3, List.of(0, 1, 2))));
        assertThat(Disclosure.protect(linked, DisclosureRule.usual())).containsOnly(new Shown.Withheld());
    }

    @Test
    void aYearTakenFromTheNextCannotReveal() {
        // two years, their sum, and one small month in the second
        LinkedCounts linked = new LinkedCounts(List.of(50L, 2L, 52L, 40L, 30L, 70L, 90L, 32L, 122L),
                List.of(new Sum(2, List.of(0, 1)), new Sum(5, List.of(3, 4)), new Sum(8, List.of(6, 7)),
                        new Sum(6, List.of(0, 3)), new Sum(7, List.of(1, 4)), new Sum(8, List.of(2, 5))));
        List<Shown> shown = Disclosure.protect(linked, DisclosureRule.usual());
        assertThat(shown.stream().map(Shown::text)).containsExactly("[c]", "[c]", "52", "[c]", "[c]", "70", "90", "32",
                "122");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, [c]", "7, [c]", "8, 10", "12, 10", "13, 15", "17, 15", "18, 20", "1022, 1020"})
    void aHealthCountThatStandsAloneIsRoundedOrWithheld(long count, String text) {
        assertThat(HEALTH.show(count).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, [c]", "4, [c]", "5, 5", "1022, 1022"})
    void aCountThatStandsAloneIsShownFromTheThreshold(long count, String text) {
        assertThat(DisclosureRule.usual().show(count).text()).isEqualTo(text);
    }

    @Test
    void theNoteSaysTheRule() {
        assertThat(DisclosureRule.usual().note())
                .isEqualTo("[c]: counts below 5 are withheld, and counts from which they could be worked out.");
        assertThat(new DisclosureRule.Health(Zeros.HIDDEN).note()).contains("1 to 7, none included,");
    }

    @Test
    void countsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new LinkedCounts(List.of(1L, 2L, 4L), List.of(new Sum(2, List.of(0, 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 do not add up to their total of 4");
        assertThatThrownBy(() -> new LinkedCounts(List.of(-1L), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sum(1, List.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountTable.of(List.of(List.of(1L), List.of(1L, 2L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DisclosureRule.Threshold(1, Zeros.SHOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String picture(List<List<Long>> counts, DisclosureRule rule) {
        CountTable table = CountTable.of(counts);
        List<Shown> shown = table.protect(rule);
        StringBuilder picture = new StringBuilder();
        for (int row = 0; row <= table.rows(); row++) {
            for (int column = 0; column <= table.columns(); column++) {
                picture.append(column == 0 ? "" : " ").append(shown.get(table.position(row, column)).text());
            }
            picture.append('\n');
        }
        return picture.toString();
    }
}
