package org.trigpoint.statistics.disclosure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.trigpoint.statistics.Interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// The attack against the plain way: trying every whole number in every withheld cell.
class AttackPropertiesTest {
    @Property(tries = 500)
    void findsTheRangeThatTryingEverythingFinds(@ForAll @Size(9) List<@IntRange(max = 5) Integer> counts,
            @ForAll @Size(max = 4) Set<@IntRange(max = 8) Integer> chosen, @ForAll Zeros zeros) {
        CountTable table = CountTable.of(List.of(row(counts, 0), row(counts, 3), row(counts, 6)));
        List<Shown> shown = new ArrayList<>(
                table.linked().counts().stream().<Shown>map(count -> new Shown.Exact(count)).toList());
        List<Integer> withheld = chosen.stream()
                .filter(cell -> zeros == Zeros.HIDDEN || counts.get(cell) > 0)
                .map(cell -> table.position(cell / 3, cell % 3))
                .toList();
        withheld.forEach(position -> shown.set(position, new Shown.Withheld()));
        Attack attack = Attack.on(table.linked().sums(), shown, zeros);
        Tried tried = new Tried(table.linked(), withheld);
        tried.from(0, zeros == Zeros.SHOWN ? 1 : 0);
        for (int i = 0; i < withheld.size(); i++) {
            assertThat(attack.range(withheld.get(i))).isEqualTo(new Interval(tried.least[i], tried.greatest[i]));
        }
    }

    private static List<Long> row(List<Integer> counts, int from) {
        return counts.subList(from, from + 3).stream().map(Integer::longValue).toList();
    }

    private static final class Tried {
        private final LinkedCounts linked;
        private final List<Integer> withheld;
        private final long[] values;
        private final long[] least;
        private final long[] greatest;

        Tried(LinkedCounts linked, List<Integer> withheld) {
            this.linked = linked;
            this.withheld = withheld;
            values = linked.counts().stream().mapToLong(Long::longValue).toArray();
            least = new long[withheld.size()];
            greatest = new long[withheld.size()];
            Arrays.fill(least, Long.MAX_VALUE);
        }

        void from(int next, int low) {
            if (next < withheld.size()) {
                for (int value = low; value <= 10; value++) {
                    values[withheld.get(next)] = value;
                    from(next + 1, low);
                }
            } else if (linked.sums().stream().allMatch(this::holds)) {
                for (int i = 0; i < withheld.size(); i++) {
                    least[i] = Math.min(least[i], values[withheld.get(i)]);
                    greatest[i] = Math.max(greatest[i], values[withheld.get(i)]);
                }
            }
        }

        private boolean holds(Sum sum) {
            return values[sum.total()] == sum.parts().stream().mapToLong(part -> values[part]).sum();
        }
    }
}
