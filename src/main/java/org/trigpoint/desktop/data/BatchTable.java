package org.trigpoint.desktop.data;

import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Period;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The table of batches.
final class BatchTable {
    /// Room for "1,000,000".
    private static final double LONGEST_COUNT = 80;

    private BatchTable() {}

    static DataTable<BatchRow> make(Node nothing) {
        DataTable<BatchRow> table = new DataTable<>("Imported batches", nothing);
        table.setId("batches");
        table.addColumns(List.of(
                DataColumn.<BatchRow>count("Batch", row -> row.batch().id()).wide(60),
                DataColumn.words("File", BatchRow::source).keepingEnds().wide(290),
                DataColumn.words("Data set", (BatchRow row) -> row.batch().dataset().title()).wide(120),
                DataColumn.words("Months", BatchRow::months)
                        .sortedBy(BatchTable::firstMonth)
                        .drawn(BatchTable::months)
                        .wide(240),
                counted("Read", Ledger::read),
                counted("Loaded", Ledger::loaded),
                counted("Rejected", Ledger::rejected)));
        return table;
    }

    private static DataColumn<BatchRow> counted(String heading, ToLongFunction<Ledger> count) {
        DataColumn<BatchRow> column = DataColumn.<BatchRow>count(heading, row -> count.applyAsLong(row.ledger()))
                .wide(LONGEST_COUNT);
        column.setMinWidth(LONGEST_COUNT);
        return column;
    }

    private static double firstMonth(BatchRow row) {
        return row.span().map(span -> span.first().getYear() * 12.0 + span.first().getMonthValue()).orElse(Double.NaN);
    }

    private static Node months(BatchRow row) {
        Label words = new Label(row.months());
        if (row.span().isEmpty() || row.whole().isEmpty()) {
            words.getStyleClass().add("quiet");
            return words;
        }
        Period span = row.span().get();
        MonthsBar bar = new MonthsBar(span, row.whole().get());
        HBox.setHgrow(bar, Priority.ALWAYS);
        words.setMinWidth(150);
        HBox cell = new HBox(8, words, bar);
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }
}
