package org.trigpoint.place.nearrepeat;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.task.Cancelled;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.util.Arrays;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class KnoxTest {
    /// Incidents over two years and ten kilometres; every fifth follows another within a week and 80 m.
    static DatedPoints nearRepeats(int number) {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = random.doubles(number, 0, 10_000).toArray();
        double[] y = random.doubles(number, 0, 10_000).toArray();
        int[] days = random.ints(number, 0, 730).toArray();
        for (int i = 1; i < number; i += 5) {
            x[i] = x[i - 1] + random.nextDouble(-50, 50);
            y[i] = y[i - 1] + random.nextDouble(-50, 50);
            days[i] = days[i - 1] + random.nextInt(7);
        }
        return DatedPoints.of(GridPoints.of(x, y), days);
    }

    static DatedPoints withoutPattern(int number) {
        SplittableRandom random = new SplittableRandom(4);
        return DatedPoints.of(
                GridPoints.of(random.doubles(number, 0, 10_000).toArray(), random.doubles(number, 0, 10_000).toArray()),
                random.ints(number, 0, 730).toArray());
    }

    @Test
    void nearRepeatsAreFoundWhereTheyAre() {
        KnoxTable table = Knox.test(nearRepeats(1000), KnoxSettings.DEFAULT, Progress.NONE);
        assertThat(table.nearRepeats()).isTrue();
        assertThat(table.cell(1, 0).ratio()).isGreaterThan(10);
        assertThat(table.cell(1, 0).pValue()).isEqualTo(.001);
        assertThat(table.raised()).contains(table.cell(1, 0));
        assertThat(table.cells()).hasSize(24);
    }

    @Test
    void chanceAloneIsNoNearRepeat() {
        KnoxTable table = Knox.test(withoutPattern(1000), KnoxSettings.DEFAULT, Progress.NONE);
        assertThat(table.nearRepeats()).isFalse();
        assertThat(table.cell(0, 0).observed()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameTableAndAnotherSeedAnother() {
        DatedPoints incidents = nearRepeats(300);
        KnoxTable table = Knox.test(incidents, KnoxSettings.DEFAULT, Progress.NONE);
        assertThat(Knox.test(incidents, KnoxSettings.DEFAULT, Progress.NONE)).isEqualTo(table);
        KnoxSettings other = new KnoxSettings(KnoxSettings.DEFAULT.distances(), KnoxSettings.DEFAULT.days(),
                Metric.MANHATTAN, 999, 2);
        assertThat(Knox.test(incidents, other, Progress.NONE).cells()).isNotEqualTo(table.cells());
    }

    @Test
    void emptyBandsHaveNoRatio() {
        DatedPoints two = DatedPoints.of(GridPoints.of(new double[]{0, 5000}, new double[]{0, 0}), new int[]{1, 2});
        KnoxCell cell = Knox.test(two, KnoxSettings.DEFAULT, Progress.NONE).cell(0, 0);
        assertThat(cell.observed()).isZero();
        assertThat(cell.ratio()).isNaN();
        assertThat(cell.pValue()).isEqualTo(1);
    }

    @Test
    void impossibleDatesAreRefusedAndWorkCanBeCancelled() {
        DatedPoints wrong = DatedPoints.of(GridPoints.of(new double[2], new double[2]), new int[]{0, 100_000});
        assertThatThrownBy(() -> Knox.test(wrong, KnoxSettings.DEFAULT, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("100000 days");
        assertThatThrownBy(() -> Knox.test(nearRepeats(50), KnoxSettings.DEFAULT, Cancelled.AT_ONCE))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void theFourGroupsMeetTheirPublishedValues() {
        CloseBoth burkitt = new CloseBoth(13, 3416, 39, 14_110);
        assertThat(burkitt.expected()).isEqualTo(10.1438, within(5e-5));
        assertThat(burkitt.poissonP()).isEqualTo(.146246, within(5e-7));
    }

    @Test
    void theFourGroupsAreCountedOverAllPairs() {
        DatedPoints incidents = nearRepeats(200);
        long[] groups = new long[4];
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(incidents.points().easting(i) - incidents.points().easting(j),
                        incidents.points().northing(i) - incidents.points().northing(j));
                boolean soon = Math.abs(incidents.day(i) - incidents.day(j)) <= 7;
                groups[(soon ? 0 : 2) + (distance <= 500 ? 0 : 1)]++;
            }
        }
        assertThat(CloseBoth.count(incidents, 500, 7))
                .isEqualTo(new CloseBoth(groups[0], groups[1], groups[2], groups[3]));
        assertThat(Arrays.stream(groups).sum()).isEqualTo(200 * 199 / 2);
    }
}
