package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DayHourGridTest {
    static DayHourGrid grid() {
        List<List<Double>> days = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            List<Double> hours = new ArrayList<>(Collections.nCopies(24, (double) day));
            hours.set(23, 10.0 + day);
            days.add(hours);
        }
        days.get(2).set(4, Double.NaN);
        return new DayHourGrid("When ASB happens", "incidents", days);
    }

    @Test
    void theTableHoldsTheNumbersGivenWithTotals() {
        FigureTable table = grid().numbers();

        assertThat(table.headings()).hasSize(26).startsWith("Day", "midnight", "1 am").endsWith("11 pm", "Total");
        assertThat(table.rows().get(1).get(24).value()).isEqualTo(11);
        assertThat(table.rows().get(1).get(25).value()).isEqualTo(23 + 11);
        assertThat(table.rows().get(2).get(5).text()).isEqualTo("no data");
        assertThat(table.rows().get(2).get(25).value()).isEqualTo(22 * 2 + 12);
    }

    @Test
    void theAlternativeTextNamesBusiestHourAndDays() {
        assertThat(grid().alternativeText())
                .isEqualTo("When ASB happens, incidents: the busiest hour is Sunday, 11 pm to"
                        + " midnight: 16; the busiest day is Sunday (154), the quietest Monday (10).");
    }

    @ParameterizedTest
    @ValueSource(doubles = {320, 400, 605, 900})
    void textsStandApartAndInside(double width) {
        Drawn.of(grid(), width).assertLegible();
    }

    @Test
    void theStrongestCellHasTheStrongestColour() {
        Frame frame = Frame.of(605, 266);
        BufferedImage image = FigureFiles.image(grid(), new PictureSize(605, 266, 96), frame);
        Hotspot busiest = grid().hotspots(frame).getLast();
        Hotspot none = grid().hotspots(frame).getFirst();

        assertThat(image.getRGB((int) busiest.bounds().getCenterX(), (int) busiest.bounds().getCenterY()))
                .isEqualTo(Palette.LIGHT.sequential().high().getRGB());
        assertThat(image.getRGB((int) none.bounds().getCenterX(), (int) none.bounds().getCenterY()))
                .isEqualTo(Palette.LIGHT.sequential().low().getRGB());
        assertThat(busiest.text()).isEqualTo("Sunday, 11 pm to midnight: 16");
        assertThat(grid().hotspots(frame)).hasSize(168).extracting(Hotspot::key).doesNotHaveDuplicates();
    }

    @Test
    void onlyMissingValuesAreSaidPlainly() {
        DayHourGrid empty = new DayHourGrid("Empty", "", Collections.nCopies(7, Collections.nCopies(24, Double.NaN)));

        assertThat(Drawn.of(empty, 605).words()).contains("No data for this figure");
        assertThat(empty.alternativeText()).isEqualTo("Empty: no data.");
    }

    @Test
    void onlyZeroesAreDrawn() {
        Drawn.of(new DayHourGrid("Quiet", "", Collections.nCopies(7, Collections.nCopies(24, 0.0))), 605)
                .assertLegible();
    }

    @Test
    void aWeekOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> new DayHourGrid("x", "", List.of())).hasMessageContaining("seven days");
    }
}
