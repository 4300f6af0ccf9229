package org.trigpoint.figure;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class EndLabelsTest {
    @Test
    void namesOfLinesMoveApartAndStayInside() {
        Pen.Text text = new Pen.Text("2012/13", Lettering.LABEL, Color.BLACK, Pen.Anchor.START);
        List<EndLabels.Placed> spread = EndLabels.spread(
                List.of(new EndLabels.Placed(text, 99), new EndLabels.Placed(text, 98), new EndLabels.Placed(text, 97)),
                0, 100);
        assertThat(spread).hasSize(3);
        for (int i = 1; i < spread.size(); i++) {
            assertThat(spread.get(i).y() - spread.get(i - 1).y())
                    .isGreaterThanOrEqualTo(Lettering.LABEL.lineHeight() - 0.01);
        }
        assertThat(spread.getLast().y()).isLessThanOrEqualTo(100 - Lettering.LABEL.lineHeight() / 2 + 0.01);
    }
}
