package org.trigpoint.desktop.control;

import org.junit.jupiter.api.Test;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.figure.FigureTable.Cell;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CopiesTest {
    @Test
    void aTableIsCopiedWithItsHeadingsAndTabs() {
        FigureTable table = new FigureTable(List.of("Month", "2012/13"),
                List.of(List.of(Cell.of("April"), Cell.of(1204)), List.of(Cell.of("May"), Cell.of(Double.NaN))));

        assertThat(Copies.text(table)).isEqualTo("Month\t2012/13\nApril\t1,204\nMay\tno data");
    }

    @Test
    void aTabOrLineWithinACellDoesNotBreakTheTable() {
        assertThat(Copies.text(List.of("Found"), List.of(List.of("12\tHigh\r\nStreet")))).isEqualTo(
                "Found\n12 High Street");
    }

    @Test
    void aPictureIsNamedAfterItsTitle() {
        assertThat(Pictures.fileName("High-impact locations, 2012/13")).isEqualTo("high-impact-locations-2012-13");
        assertThat(Pictures.fileName("…")).isEqualTo("figure");
    }
}
