package org.trigpoint.statistics.disclosure;

import org.junit.jupiter.api.Test;
import org.trigpoint.statistics.Interval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AttackTest {
    private static final Shown WITHHELD = new Shown.Withheld();

    @Test
    void aLoneWithheldFigureIsReadOffItsSum() {
        Attack attack = attack(Zeros.HIDDEN, new Sum(3, List.of(0, 1, 2)), WITHHELD, exact(7), exact(20), exact(30));
        assertThat(attack.solves(0)).isTrue();
        assertThat(attack.range(0)).isEqualTo(new Interval(3, 3));
        assertThat(attack.solves(1)).isFalse();
    }

    @Test
    void twoWithheldFiguresAreEachLimitedByTheirSum() {
        Sum sum = new Sum(3, List.of(0, 1, 2));
        Attack hidden = attack(Zeros.HIDDEN, sum, WITHHELD, WITHHELD, exact(20), exact(30));
        assertThat(hidden.range(0)).isEqualTo(new Interval(0, 10));
        Attack shown = attack(Zeros.SHOWN, sum, WITHHELD, WITHHELD, exact(20), exact(30));
        assertThat(shown.range(0)).isEqualTo(new Interval(1, 9));
    }

    @Test
    void twoOnesAreSolvedWhereZerosAreShown() {
        Sum sum = new Sum(2, List.of(0, 1));
        assertThat(attack(Zeros.SHOWN, sum, WITHHELD, WITHHELD, exact(2)).solves(0)).isTrue();
        assertThat(attack(Zeros.HIDDEN, sum, WITHHELD, WITHHELD, exact(2)).solves(0)).isFalse();
    }

    @Test
    void roundingLeavesRoom() {
        Sum sum = new Sum(2, List.of(0, 1));
        Attack attack = attack(Zeros.SHOWN, sum, WITHHELD, new Shown.Rounded(15), new Shown.Rounded(25));
        assertThat(attack.range(0)).isEqualTo(new Interval(6, 14));
        // a count that is shown rounds from 8 or more
        assertThat(attack(Zeros.SHOWN, sum, WITHHELD, new Shown.Rounded(10), new Shown.Rounded(10)).range(0))
                .isEqualTo(new Interval(1, 4));
    }

    @Test
    void aTotalWithoutLimitIsUnlimited() {
        Attack attack = attack(Zeros.SHOWN, new Sum(2, List.of(0, 1)), WITHHELD, exact(8), WITHHELD);
        assertThat(attack.range(2)).isEqualTo(new Interval(9, Double.POSITIVE_INFINITY));
        assertThat(attack.solves(2)).isFalse();
    }

    @Test
    void aFigureThatStandsInNoSumIsAsItIsShown() {
        Attack attack = Attack.on(List.of(), List.of(WITHHELD, exact(9)), Zeros.SHOWN);
        assertThat(attack.range(0)).isEqualTo(new Interval(1, Double.POSITIVE_INFINITY));
        assertThat(attack.range(1)).isEqualTo(new Interval(9, 9));
    }

    /// Two blocks of withheld figures, each safe, and one withheld figure between them: every row and column holds two
    /// or more, but the rows of the first block less its columns are that one figure.
    @Test
    void rowsLessColumnsSolveAFigureBetweenTwoBlocks() {
        List<List<Long>> counts = List.of(List.of(12L, 15L, 40L, 41L), List.of(13L, 16L, 3L, 42L),
                List.of(50L, 51L, 17L, 18L), List.of(52L, 53L, 19L, 11L));
        CountTable table = CountTable.of(counts);
        List<Shown> shown = new ArrayList<>(
                table.linked().counts().stream().<Shown>map(count -> new Shown.Exact(count)).toList());
        for (int[] cell : new int[][]{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}, {2, 2}, {2, 3}, {3, 2}, {3, 3}}) {
            shown.set(table.position(cell[0], cell[1]), WITHHELD);
        }
        Attack attack = Attack.on(table.linked().sums(), shown, Zeros.SHOWN);
        assertThat(IntStream.range(0, shown.size()).filter(attack::solves))
                .containsExactly(table.position(1, 2));
    }

    @Test
    void figuresThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> attack(Zeros.SHOWN, new Sum(2, List.of(0, 1)), WITHHELD, exact(9), exact(4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Attack attack(Zeros zeros, Sum sum, Shown... shown) {
        return Attack.on(List.of(sum), List.of(shown), zeros);
    }

    private static Shown exact(long count) {
        return new Shown.Exact(count);
    }
}
