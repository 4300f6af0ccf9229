package org.trigpoint.figure;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SparklineTest {
    private static final double NONE = Double.NaN;
    private static final Sparkline LINE = new Sparkline("ASB", List.of("April", "May", "June", "July"),
            List.of(3., 9., NONE, 4.));

    @Test
    void theTableHoldsTheNumbersGiven() {
        assertThat(LINE.numbers().rows()).extracting(row -> row.get(0).text() + " " + row.get(1).text())
                .containsExactly("April 3", "May 9", "June no data", "July 4");
    }

    @Test
    void theAlternativeTextSaysFromWhereToWhere() {
        assertThat(LINE.alternativeText()).isEqualTo("ASB: 3 in April to 4 in July, highest 9 in May.");
    }

    @Test
    void itHasNeitherTextNorGround() {
        assertThat(FigureFiles.svg(LINE, Frame.of(90, 24))).doesNotContain("<text", "<rect").contains("<path");
    }

    @Test
    void onlyMissingValuesAreAHairline() {
        Sparkline empty = new Sparkline("ASB", List.of("April"), List.of(NONE));

        assertThat(empty.alternativeText()).isEqualTo("ASB: no data.");
        assertThat(FigureFiles.svg(empty, Frame.of(90, 24))).contains("<line");
    }

    @Test
    void labelsMatchValues() {
        assertThatThrownBy(() -> new Sparkline("x", List.of(), List.of(1.)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
