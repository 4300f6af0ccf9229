package org.trigpoint.intake.check;

import org.junit.jupiter.api.Test;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.model.When;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class DateColumnTest {
    @Test
    void oneDateSettlesTheOrderOfTheColumn() {
        DateColumn column = column("01/05/2012", "02/05/2012", "05/24/2012");

        assertThat(column.order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(column.read(Cell.of("01/05/2012"))).isEqualTo(day(2012, 1, 5));
    }

    @Test
    void aContradictionIsNoDateAndNotReadTheOtherWay() {
        DateColumn column = column("24/05/2012", "25/05/2012", "01/05/2012");

        assertThat(column.read(Cell.of("05/24/2012"))).isNull();
    }

    @Test
    void dayFirstIsTakenWhenBothFitAndTheColumnSaysSo() {
        DateColumn column = column("01/05/2012", "02/05/2012");
        column.read(Cell.of("01/05/2012"));

        assertThat(column.order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(column.isAmbiguous()).isTrue();
    }

    @Test
    void aLaterDateMaySettleWhatTheSampleDidNot() {
        DateColumn column = column("01/05/2012");
        column.read(Cell.of("01/05/2012"));
        column.read(Cell.of("13/05/2012"));

        assertThat(column.isAmbiguous()).isFalse();
    }

    @Test
    void datesThatReadTheSameEitherWayAreNotAmbiguous() {
        DateColumn column = column("2012-05-01", "1 May 2012", "05/05/2012");
        Stream.of("2012-05-01", "05/05/2012").forEach(text -> column.read(Cell.of(text)));

        assertThat(column.isAmbiguous()).isFalse();
    }

    @Test
    void dayNumbersAreDatesWhetherFormattedOrNot() {
        DateColumn column = column();

        assertThat(column.read(new Cell.Dated(41_000.75)))
                .isEqualTo(When.of(LocalDate.of(2012, 4, 1), LocalTime.of(18, 0)));
        assertThat(column.read(new Cell.Numeric(41_000))).isEqualTo(day(2012, 4, 1));
        assertThat(column.read(Cell.of("41000"))).isEqualTo(day(2012, 4, 1));
        assertThat(column.read(new Cell.Numeric(20_120_401))).isEqualTo(day(2012, 4, 1));
    }

    @Test
    void aTimeAloneOrASmallNumberIsNoDate() {
        DateColumn column = column();

        assertThat(column.read(new Cell.Dated(0.5))).isNull();
        assertThat(column.read(new Cell.Numeric(12))).isNull();
        assertThat(column.read(new Cell.Truth(true))).isNull();
    }

    private static DateColumn column(String... sample) {
        return DateColumn.infer(Stream.of(sample).map(Cell::of).toList(), false, null);
    }

    private static When day(int year, int month, int day) {
        return When.of(LocalDate.of(year, month, day), null);
    }
}
