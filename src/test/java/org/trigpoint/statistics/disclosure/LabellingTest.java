package org.trigpoint.statistics.disclosure;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LabellingTest {
    private static final DisclosureRule RULE = DisclosureRule.usual();

    @Test
    void aSmallCountAloneIsSaidToBeFewerThanFive() {
        assertThat(Disclosure.labelled(new LinkedCounts(List.of(3L, 0L, 12L), List.of()), RULE))
                .containsExactly(new Shown.Fewer(5), new Shown.Exact(0), new Shown.Exact(12));
    }

    @Test
    void theFigureWithheldBesideASmallOneIsMasked() {
        LinkedCounts sum = new LinkedCounts(List.of(3L, 20L, 40L, 63L), List.of(new Sum(3, List.of(0, 1, 2))));
        assertThat(Disclosure.labelled(sum, RULE)).containsExactly(new Shown.Fewer(5), new Shown.Masked(5),
                new Shown.Exact(40), new Shown.Exact(63));
    }

    @Test
    void nothingIsSaidWhereItWouldTellTheCounts() {
        // two counts below 5 that make 8 can only be 4 and 4
        LinkedCounts eight = new LinkedCounts(List.of(4L, 4L, 8L), List.of(new Sum(2, List.of(0, 1))));
        List<Shown> shown = Disclosure.labelled(eight, RULE);
        assertThat(shown).containsExactly(new Shown.Withheld(), new Shown.Withheld(), new Shown.Exact(8));
        assertThat(Attack.on(eight.sums(), shown, Zeros.SHOWN).solves(0)).isFalse();
        assertThat(Attack.on(eight.sums(), List.of(new Shown.Fewer(5), new Shown.Fewer(5), new Shown.Exact(8)),
                Zeros.SHOWN).solves(0)).isTrue();
    }
}
