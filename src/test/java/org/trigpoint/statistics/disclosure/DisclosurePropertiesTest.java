package org.trigpoint.statistics.disclosure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosurePropertiesTest {
    @Property(tries = 400)
    void nothingWithheldCanBeSolved(@ForAll("tables") List<List<Long>> counts, @ForAll("rules") DisclosureRule rule) {
        LinkedCounts linked = CountTable.of(counts).linked();
        assertSafe(linked, rule, Disclosure.protect(linked, rule));
    }

    /// Four quarters and their year, each a table with totals: 3-dimensional, and no table safe by itself.
    @Property(tries = 100)
    void quartersCannotBeSubtractedFromTheirYear(@ForAll("years") List<List<List<Long>>> quarters,
            @ForAll("rules") DisclosureRule rule) {
        LinkedCounts linked = year(quarters);
        assertSafe(linked, rule, Disclosure.protect(linked, rule));
    }

    @Property(tries = 100)
    void theSameFiguresGiveTheSameChoice(@ForAll("tables") List<List<Long>> counts,
            @ForAll("rules") DisclosureRule rule) {
        assertThat(CountTable.of(counts).protect(rule)).isEqualTo(CountTable.of(counts).protect(rule));
    }

    @Provide
    Arbitrary<List<List<Long>>> tables() {
        return Combinators.combine(Arbitraries.integers().between(1, 6), Arbitraries.integers().between(1, 6))
                .flatAs((rows, columns) -> counts().list().ofSize(columns).list().ofSize(rows));
    }

    @Provide
    Arbitrary<List<List<List<Long>>>> years() {
        return counts().list().ofSize(3).list().ofSize(2).list().ofSize(4);
    }

    @Provide
    Arbitrary<DisclosureRule> rules() {
        return Combinators.combine(Arbitraries.integers().between(2, 10), Arbitraries.of(Zeros.class),
                Arbitraries.of(true, false))
                .as((threshold, zeros, health) -> health
                        ? new DisclosureRule.Health(zeros)
                        : new DisclosureRule.Threshold(threshold, zeros));
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 9)),
                Tuple.of(4, Arbitraries.longs().between(10, 500)));
    }

    private static LinkedCounts year(List<List<List<Long>>> quarters) {
        List<Long> counts = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        int size = 0;
        for (List<List<Long>> quarter : quarters) {
            size = add(quarter, counts, sums);
        }
        List<List<Long>> year = IntStream.range(0, 2)
                .mapToObj(r -> IntStream.range(0, 3)
                        .mapToObj(c -> quarters.stream().mapToLong(q -> q.get(r).get(c)).sum())
                        .toList())
                .toList();
        add(year, counts, sums);
        for (int i = 0; i < size; i++) {
            sums.add(new Sum(4 * size + i, List.of(i, size + i, 2 * size + i, 3 * size + i)));
        }
        return new LinkedCounts(counts, sums);
    }

    private static int add(List<List<Long>> table, List<Long> counts, List<Sum> sums) {
        int offset = counts.size();
        LinkedCounts linked = CountTable.of(table).linked();
        counts.addAll(linked.counts());
        linked.sums()
                .forEach(sum -> sums.add(
                        new Sum(sum.total() + offset, sum.parts().stream().map(part -> part + offset).toList())));
        return linked.counts().size();
    }

    private static void assertSafe(LinkedCounts linked, DisclosureRule rule, List<Shown> shown) {
        Attack attack = Attack.on(linked.sums(), shown, rule.zeros());
        for (int position = 0; position < shown.size(); position++) {
            long count = linked.counts().get(position);
            assertThat(attack.solves(position)).as("position %d of %s", position, shown).isFalse();
            assertThat(attack.range(position).contains(count)).isTrue();
            if (rule.sensitive(count)) {
                assertThat(shown.get(position)).isInstanceOf(Shown.Withheld.class);
                assertThat(attack.range(position).high() - attack.range(position).low())
                        .isGreaterThanOrEqualTo(rule.leastWidth());
            } else if (!(shown.get(position) instanceof Shown.Withheld)) {
                assertThat(shown.get(position)).isEqualTo(rule.show(count));
            }
        }
    }
}
