package org.trigpoint.report.layout;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TableLayoutTest {
    private static TextWidths text;

    @BeforeAll
    static void loadFonts() {
        text = TextWidths.load();
    }

    /// The advance of "H" and "i" in Arial and Liberation Sans: 1479 and 455 of 2048 units.
    @Test
    void textIsMeasuredAsArial() {
        assertThat(text.regular("Hi", 72)).isCloseTo((1479 + 455) / 2048.0 * 2.54, within(0.001));
    }

    @Test
    void aSmallTableIsNarrowerThanTheLine() {
        TableLayout layout = TableLayout.fit(numbers(3, 1_234), 16.4, text);

        assertThat(layout.points()).isEqualTo(10);
        assertThat(width(layout)).isBetween(8.0, 10.0);
    }

    @Test
    void aWideTableFillsTheLineInSmallerType() {
        TableLayout layout = TableLayout.fit(numbers(14, 1_234_567), 25.7, text);

        assertThat(layout.points()).isLessThan(10);
        assertThat(width(layout)).isCloseTo(25.7, within(0.001));
    }

    @Test
    void numbersAreNeverBroken() {
        Table table = numbers(14, 1_234_567);
        TableLayout layout = TableLayout.fit(table, 25.7, text);
        double number = text.regular("1,234,567", layout.points())
                + 2 * TableLayout.PADDING_EMS * layout.points() * 2.54 / 72;

        assertThat(layout.widths().subList(1, 14)).allSatisfy(width -> assertThat(width).isGreaterThan(number));
    }

    @Test
    void nothingIsWiderThanThePageHoweverManyColumns() {
        TableLayout layout = TableLayout.fit(numbers(60, 123_456_789), 16.4, text);

        assertThat(layout.points()).isEqualTo(7);
        assertThat(width(layout)).isCloseTo(16.4, within(0.001));
    }

    @Test
    void aLongHeadingOverANumberTakesFourLinesWhereThereIsRoom() {
        String heading = "Increase the share successfully completing drug treatment to fifteen per cent or above";
        Table table = Table.of("t", "Targets",
                List.of(Column.text("Measure"), Column.number(heading),
                        Column.text("Other measures of the same partnership")),
                List.of(Row.of(Cell.text("Reached"), Cell.count(21),
                        Cell.text("a status in words that fills the rest of the line"))));

        TableLayout layout = TableLayout.fit(table, 16.4, text);

        assertThat(layout.widths().get(1)).isGreaterThan(text.bold(heading, layout.points()) / 4);
    }

    @Test
    void longTextStaysLargeAndWraps() {
        String long1 = "Agree an evening operating plan for the four locations, with a joint briefing every Friday, and review it each quarter.";
        Table table = Table.of("t", "Actions",
                List.of(Column.text("Action"), Column.text("Evidence"), Column.text("Owner")),
                List.of(Row.of(Cell.text(long1), Cell.text(long1 + long1), Cell.text("Police"))));

        TableLayout layout = TableLayout.fit(table, 16.4, text);

        assertThat(layout.points()).isEqualTo(10);
        assertThat(layout.widths().get(1)).isGreaterThan(layout.widths().get(0));
        assertThat(width(layout)).isCloseTo(16.4, within(0.001));
    }

    @Test
    void aNameBesideAYearOfMonthsTakesNoMoreThanThreeLines() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Measure")));
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text("Maintain or increase the number of home fire safety checks")));
        for (int month = 1; month <= 12; month++) {
            columns.add(Column.number("Month " + month));
            cells.add(Cell.count(1000 + month));
        }
        Table table = Table.of("t", "By month", columns, List.of(new Row(Row.Role.ORDINARY, cells)));

        TableLayout layout = TableLayout.fit(table, 16.4, text);

        double name = text.regular("Maintain or increase the number of home fire safety checks", layout.points());
        assertThat(layout.widths().getFirst()).isGreaterThan(name / 3);
        assertThat(layout.points()).isGreaterThanOrEqualTo(7.5);
    }

    @Test
    void verdictsStayOnOneLine() {
        Table table = Table.of("t", "Changes",
                List.of(Column.text("Category"), Column.status("Verdict"), Column.text("Why")),
                List.of(Row.of(Cell.text("Robbery"), Cell.status(Standing.UNCLEAR, "no clear change"),
                        Cell.text("many words ".repeat(30)))));

        TableLayout layout = TableLayout.fit(table, 16.4, text);

        assertThat(layout.widths().get(1)).isGreaterThan(text.regular("● no clear change", layout.points()));
    }

    @Test
    void aChecksumDoesNotPushOthersOut() {
        Table table = Table.of("t", "Files", List.of(Column.text("File"), Column.text("SHA-256")),
                List.of(Row.of(Cell.text("police.xlsx"), Cell.text("9f86d081884c7d659a2feaa0c55ad015".repeat(4)))));

        assertThat(width(TableLayout.fit(table, 16.4, text))).isCloseTo(16.4, within(0.001));
    }

    private static Table numbers(int columns, long value) {
        List<Column> headings = IntStream.range(0, columns)
                .mapToObj(i -> i == 0 ? Column.text("Area") : Column.number("Year " + i))
                .toList();
        List<Cell> cells = IntStream.range(0, columns)
                .mapToObj(i -> i == 0 ? Cell.text("Calderbrook") : (Cell) Cell.count(value))
                .toList();
        return Table.of("numbers", "Numbers", headings, List.of(new Row(Row.Role.ORDINARY, cells)));
    }

    private static double width(TableLayout layout) {
        return layout.widths().stream().mapToDouble(Double::doubleValue).sum();
    }
}
