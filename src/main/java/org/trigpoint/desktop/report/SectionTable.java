package org.trigpoint.desktop.report;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Inquiry;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A table of the report as it will be printed; its numbers can be asked where they come from.
final class SectionTable extends VBox {
    /// Longer tables scroll.
    private static final int MOST_ROWS = 9;
    private static final double ROW_HEIGHT = 32;
    private static final double HEADINGS = 44;
    private static final double WIDEST_NAME = 220;
    private static final double WIDEST_NUMBER = 96;

    private final Table table;
    private final Sources sources;

    SectionTable(Table table, Sources sources, Inquiry inquiry) {
        this.table = table;
        this.sources = sources;
        setSpacing(4);
        Label caption = new Label("Table: " + table.caption());
        caption.getStyleClass().add("card-title");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        DataTable<Row> rows = new DataTable<>(table.caption(), new Invitation(Feather.GRID, "This table has no rows."));
        rows.askOnEnter(inquiry);
        rows.addColumns(columns());
        rows.getItems().setAll(table.rows());
        double height = HEADINGS + ROW_HEIGHT * Math.clamp(table.rows().size(), 1, MOST_ROWS);
        rows.setMinHeight(height);
        rows.setPrefHeight(height);
        getChildren().addAll(caption, rows);
    }

    private List<DataColumn<Row>> columns() {
        List<DataColumn<Row>> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            Column column = table.columns().get(i);
            boolean numbers = table.rows().stream().map(row -> row.cells().get(at)).anyMatch(SectionTable::isNumber);
            columns.add(numbers
                    ? DataColumn.<Row>number(column.heading(), row -> value(row.cells().get(at)),
                            row -> row.cells().get(at).text()).from(row -> source(row, at)).wide(WIDEST_NUMBER)
                    : DataColumn.<Row>words(column.heading(), row -> row.cells().get(at).text())
                            .wide(i == 0 ? WIDEST_NAME : WIDEST_NUMBER));
        }
        return columns;
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Amount || cell instanceof Cell.Marked || cell instanceof Cell.Interval;
    }

    private static double value(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> amount.value();
            case Cell.Marked marked -> marked.amount().value();
            case Cell.Interval interval -> interval.low();
            default -> Double.NaN;
        };
    }

    private FigureAsked source(Row row, int at) {
        String method = table.notes().stream().map(SectionText::text).collect(Collectors.joining(" "));
        return FigureAsked
                .of(row.cells().get(at).text(),
                        row.cells().getFirst().text() + ": " + table.columns().get(at).heading())
                .with("Stands in", "Table: " + table.caption())
                .with("Column", table.columns().get(at).heading())
                .with("Counted from", table.source())
                .with("Files", sources.files(table.source()))
                .with("Method", method);
    }
}
