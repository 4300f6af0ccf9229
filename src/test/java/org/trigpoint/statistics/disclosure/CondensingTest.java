package org.trigpoint.statistics.disclosure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// Counts that are not shown need no protecting, unless what is shown gives them away.
class CondensingTest {
    private static final DisclosureRule RULE = DisclosureRule.usual();

    private static BitSet shown(int... positions) {
        BitSet shown = new BitSet();
        IntStream.of(positions).forEach(shown::set);
        return shown;
    }

    @Test
    void partsThatNobodySeesWithholdNothing() {
        // 41 = 38 + 3, of which only 41 is shown
        LinkedCounts linked = new LinkedCounts(List.of(41L, 38L, 3L), List.of(new Sum(0, List.of(1, 2))));
        assertThat(Disclosure.protect(linked, RULE).getFirst()).isEqualTo(new Shown.Exact(41));
        assertThat(linked.condensed(shown(0)).sums()).isEmpty();
    }

    @Test
    void theRestThatCanBeSubtractedStays() {
        // 41 and 38 are shown: a reader subtracts 1 + 2
        LinkedCounts linked = new LinkedCounts(List.of(41L, 38L, 1L, 2L), List.of(new Sum(0, List.of(1, 2, 3))));
        LinkedCounts condensed = linked.condensed(shown(0, 1));
        assertThat(condensed.counts()).containsExactly(41L, 38L, 1L, 2L, 3L);
        assertThat(condensed.sums()).containsExactly(new Sum(0, List.of(1, 4)));
        assertThat(Disclosure.protect(condensed, RULE).get(1)).isEqualTo(new Shown.Withheld());
    }

    @Test
    void partsInTwoSumsStay() {
        // 9 = 6 + 3 and 7 = 4 + 3, all shown but the 3
        LinkedCounts linked = new LinkedCounts(List.of(9L, 6L, 3L, 7L, 4L),
                List.of(new Sum(0, List.of(1, 2)), new Sum(3, List.of(4, 2))));
        assertThat(linked.condensed(shown(0, 1, 3, 4)).sums()).isEqualTo(linked.sums());
    }

    /// Whatever is shown of a table, an attack that knows all of its sums finds no more than one on the condensed sums.
    @Property(tries = 300)
    void nothingIsSolvedByTheSumsLeftOut(@ForAll("tables") List<List<Long>> counts, @ForAll("chosen") BitSet chosen) {
        LinkedCounts linked = CountTable.of(counts).linked();
        List<Shown> safe = Disclosure.protect(linked.condensed(chosen), RULE);
        List<Shown> seen = IntStream.range(0, linked.counts().size())
                .mapToObj(at -> chosen.get(at) ? safe.get(at) : new Shown.Withheld())
                .toList();
        Attack attack = Attack.on(linked.sums(), seen, Zeros.SHOWN);
        for (int at = 0; at < seen.size(); at++) {
            if (RULE.sensitive(linked.counts().get(at)) && chosen.get(at)) {
                assertThat(attack.solves(at)).as("position %d of %s", at, seen).isFalse();
                assertThat(attack.range(at).high() - attack.range(at).low()).isGreaterThanOrEqualTo(RULE.leastWidth());
            }
        }
    }

    @Provide
    Arbitrary<List<List<Long>>> tables() {
        return Combinators.combine(Arbitraries.integers().between(1, 5), Arbitraries.integers().between(1, 5))
                .flatAs((rows,
                        columns) -> Arbitraries.longs().between(1, 15).list().ofSize(columns).list().ofSize(rows));
    }

    @Provide
    Arbitrary<BitSet> chosen() {
        return Arbitraries.of(true, false)
                .list()
                .ofSize(36)
                .map(flags -> shown(
                        IntStream.range(0, flags.size()).filter(flags::get).toArray()));
    }
}
