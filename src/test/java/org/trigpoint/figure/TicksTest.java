package org.trigpoint.figure;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TicksTest {
    @Test
    void stepsAreRound() {
        assertThat(Ticks.fromZero(2402, 5, 1).values()).containsExactly(0., 500., 1000., 1500., 2000., 2500.);
        assertThat(Ticks.fromZero(0.7, 4, 0).values()).hasSize(5).startsWith(0.).endsWith(0.8);
        assertThat(Ticks.fromZero(0.7, 4, 0).text(0.2)).isEqualTo("0.2");
    }

    @Test
    void wholeNumbersHaveNoFractionsBetween() {
        assertThat(Ticks.fromZero(1, 5, 1).values()).containsExactly(0., 1.);
        assertThat(Ticks.fromZero(0, 5, 1).values()).containsExactly(0., 1.);
    }

    @Test
    void bothSidesOfZeroAreCovered() {
        assertThat(Ticks.covering(-42, 68, 4, 1).values()).containsExactly(-50., 0., 50., 100.);
        assertThat(Ticks.within(-42, 68, 4, 1).values()).containsExactly(0., 50.);
    }

    @Test
    void labelsOfLinesMoveApartAndStayInside() {
        Pen.Text text = new Pen.Text("2012/13", Lettering.LABEL, Color.BLACK, Pen.Anchor.START);
        List<LineLabels.Label> spread = LineLabels.spread(
                List.of(new LineLabels.Label(text, 99), new LineLabels.Label(text, 98), new LineLabels.Label(text, 97)),
                0,
                100);

        assertThat(spread).hasSize(3);
        for (int i = 1; i < spread.size(); i++) {
            assertThat(spread.get(i).y() - spread.get(i - 1).y())
                    .isGreaterThanOrEqualTo(Lettering.LABEL.lineHeight() - 0.01);
        }
        assertThat(spread.getLast().y()).isLessThanOrEqualTo(100 - Lettering.LABEL.lineHeight() / 2 + 0.01);
    }
}
