package org.trigpoint.report.document;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CellTest {
    @Test
    void intervalsAreWrittenWithTo() {
        assertThat(Cell.interval(-3, 12, NumberForm.CHANGE).text()).isEqualTo("(−3 to +12)");
        assertThat(Cell.interval(1, 2, NumberForm.COUNT).text()).isEqualTo("(1 to 2)");
        assertThat(Cell.interval(-15.9, -12.9, NumberForm.PERCENT_CHANGE).text()).isEqualTo("(−15.9% to −12.9%)");
        assertThat(Cell.interval(0.5, Double.POSITIVE_INFINITY, NumberForm.decimal(2)).text())
                .isEqualTo("(0.50 or more)");
    }

    @Test
    void anIntervalEndsWhereItBeginsOrLater() {
        assertThatThrownBy(() -> Cell.interval(2, 1, NumberForm.COUNT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.interval(2, Double.NaN, NumberForm.COUNT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVerdictIsAShapeAndAWord() {
        assertThat(Cell.status(Standing.BETTER, "fell").text()).isEqualTo("▼\u00A0fell");
    }

    @Test
    void whatIsMissingShowsWhy() {
        assertThat(Cell.missing(Shorthand.SUPPRESSED).text()).isEqualTo("[c]");
        assertThat(Cell.marked(Cell.count(1_234), Shorthand.PROVISIONAL).text()).isEqualTo("1,234\u00A0[p]");
    }

    @Test
    void shorthandIsNotMixedUp() {
        assertThatThrownBy(() -> Cell.missing(Shorthand.REVISED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.marked(Cell.count(1), Shorthand.SUPPRESSED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noCellIsBlank() {
        assertThatThrownBy(() -> Cell.text(" \t")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void datesAreWrittenLong() {
        assertThat(Cell.day(LocalDate.of(2013, 6, 5)).text()).isEqualTo("5 June 2013");
    }

    @Test
    void whatNoFileCanHoldIsTakenOut() {
        assertThat(Cell.text("a\u0000b\u0007\uFFFEc\uD800d").text()).isEqualTo("abcd");
        assertThat(Cell.text("two\tlines\r\nlong").text()).isEqualTo("two lines  long");
        assertThat(Cell.text("Ynys Môn 😀").text()).isEqualTo("Ynys Môn 😀");
    }
}
