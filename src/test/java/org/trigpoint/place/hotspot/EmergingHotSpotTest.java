package org.trigpoint.place.hotspot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.place.hotspot.EmergingHotSpot.Pattern;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class EmergingHotSpotTest {
    @ParameterizedTest
    @CsvSource({"..........H, 0, NEW", "........HHH, 1, CONSECUTIVE", "HHHHHHHHHHH, 1, INTENSIFYING",
        "HHHHH.HHHHH, 0, PERSISTENT", "HHHHHHHHHHH, -1, DIMINISHING", "..HH....HHH, 0, SPORADIC",
        "c.......HHH, 0, OSCILLATING", "HHHHHHHHHH., 0, HISTORICAL", "HHH........, 0, NONE", "c.........., 0, NONE"})
    void monthsMakeAPattern(String months, double direction, Pattern pattern) {
        Heat[] heat = months.chars()
                .mapToObj(c -> c == 'H' ? Heat.HOT : c == 'c' ? Heat.COLD : Heat.NEITHER)
                .toArray(Heat[]::new);
        assertThat(EmergingHotSpot.pattern(heat, direction)).isEqualTo(pattern);
    }

    @Test
    void aTrendIsTestedWithTies() {
        // by mann-kendall.py
        MannKendall rising = MannKendall.of(new double[]{3, 5, 4, 6, Double.NaN, 6, 7, 9, 8, 10, 12});
        assertThat(rising.s()).isEqualTo(40);
        assertThat(rising.z()).isEqualTo(3.50230338952, within(1e-9));
        assertThat(rising.pValue()).isEqualTo(.000461254067171, within(1e-12));
        MannKendall falling = MannKendall.of(new double[]{9, 9, 8, 8, 8, 7, 3});
        assertThat(falling.s()).isEqualTo(-17);
        assertThat(falling.z()).isEqualTo(-2.54042939532, within(1e-9));
        assertThat(MannKendall.of(new double[]{4, 4, 4, 4})).isEqualTo(new MannKendall(0, 0, 1));
        assertThat(MannKendall.of(new double[]{1, 2})).isEqualTo(new MannKendall(1, 0, 1));
    }

    @Test
    void aCornerThatHeatsUpIsFound() {
        double[] x = new double[400];
        double[] y = new double[400];
        Arrays.setAll(x, i -> 100. * (i % 20));
        Arrays.setAll(y, i -> 100. * (i / 20));
        List<double[]> months = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            double[] counts = new double[400];
            int extra = month < 9 ? 0 : 30;
            Arrays.setAll(counts, i -> (i * 7 % 5) + (i % 20 < 4 && i / 20 < 4 ? extra : 0));
            months.add(counts);
        }
        List<EmergingHotSpot> spots = EmergingHotSpot.of(months, Neighbours.within(GridPoints.of(x, y), 150),
                HotSpotSettings.DEFAULT, Progress.NONE);
        assertThat(spots.get(21).pattern()).isEqualTo(Pattern.CONSECUTIVE);
        assertThat(spots.get(21).hotMonths()).isEqualTo(3);
        assertThat(spots.get(399).pattern()).isEqualTo(Pattern.NONE);
        assertThatThrownBy(() -> EmergingHotSpot.of(months.subList(0, 1), Neighbours.within(GridPoints.of(x, y), 150),
                HotSpotSettings.DEFAULT, Progress.NONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
