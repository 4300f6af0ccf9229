package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.intake.TablePreview;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;

/// The first rows of a table as they stand in the file; the headings and the rows skipped above them are tinted.
final class PreviewGrid extends StackPane {
    private static final int MOST_COLUMNS = 40;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private final DataTable<Line> grid = new DataTable<>("The first rows of the table",
            new Invitation(Feather.FILE_TEXT, "Choose a table above to see its first rows."));
    private @Nullable IncomingTable table;

    PreviewGrid(WizardViewModel model) {
        grid.setColumnResizePolicy(javafx.scene.control.TableView.UNCONSTRAINED_RESIZE_POLICY);
        grid.setRowFactory(_ -> new Row());
        grid.setId("preview-grid");
        getChildren().add(grid);
        model.selectedProperty().subscribe(this::show);
    }

    /// One row of the file.
    ///
    /// @param at its place, from 0
    /// @param number as a spreadsheet program numbers it
    private record Line(int at, long number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    DataTable<?> grid() {
        return grid;
    }

    /// The place of the row selected, from 0; −1 for none.
    int selectedRow() {
        Line line = grid.selected();
        return line == null ? -1 : line.at();
    }

    private void show(@Nullable IncomingTable shown) {
        table = shown;
        grid.getColumns().clear();
        grid.getItems().clear();
        if (shown == null) {
            return;
        }
        List<TablePreview.Line> rows = shown.preview().rows();
        int width = Math.min(MOST_COLUMNS, rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        List<DataColumn<Line>> columns = new ArrayList<>();
        columns.add(DataColumn.<Line>count("Row", line -> line.number()).wide(56));
        for (int i = 0; i < width; i++) {
            int at = i;
            columns.add(DataColumn.<Line>words(letters(i), line -> line.cell(at)).wide(136));
        }
        columns.forEach(column -> column.setSortable(false));
        grid.addColumns(columns);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Line(i, rows.get(i).number(), rows.get(i).cells()));
        }
        grid.getItems().setAll(lines);
        shown.headingRowProperty().subscribe(grid::refresh);
    }

    /// A column's letters as spreadsheets give them: A, B … Z, AA.
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            int heading = table == null ? -1 : table.headingRowProperty().get();
            pseudoClassStateChanged(HEADING, line != null && !empty && line.at() == heading);
            pseudoClassStateChanged(SKIPPED, line != null && !empty && line.at() < heading);
        }
    }
}
