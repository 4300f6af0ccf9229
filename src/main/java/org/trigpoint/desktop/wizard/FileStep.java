package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.workspace.TableReport;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The tables found, with what each was taken for; the chosen one's first rows below.
final class FileStep extends VBox {
    private static final int SEEN = 200;

    private final WizardViewModel model;
    private final Invitation waiting = new Invitation(Feather.SEARCH, "Looking into the files …");
    private final DataTable<IncomingTable> tables = new DataTable<>("Tables found", waiting);
    private final Label summary = new Label();
    private final VBox refused = new VBox();
    private final ScrollPane refusedScroll = new ScrollPane(refused);

    FileStep(WizardViewModel model) {
        this.model = model;
        getStyleClass().add("stack");
        summary.getStyleClass().add("card-title");
        tables.setId("wizard-tables");
        tables.addColumns(List.of(
                DataColumn.words("Import", FileStep::ticked).drawn(FileStep::tick).wide(72),
                DataColumn.words("Table", IncomingTable::source).wide(380),
                DataColumn.words("Read as", FileStep::reading).wide(300),
                DataColumn.words("Rows", FileStep::rows).wide(120),
                DataColumn.<IncomingTable>count("Columns", table -> table.columns().size()).wide(84)));
        tables.setItems(model.tables());
        tables.setMinHeight(120);
        tables.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.selectedProperty().subscribe(this::follow);
        PreviewGrid grid = new PreviewGrid(model);
        grid.setMinHeight(120);
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox.setVgrow(grid, Priority.ALWAYS);
        refused.getStyleClass().add("lines");
        refusedScroll.setFitToWidth(true);
        refusedScroll.setMaxHeight(72);
        refusedScroll.setMinHeight(40);
        getChildren().addAll(summary, tables, refusedScroll, ReadingControls.password(model),
                ReadingControls.ofFile(model), grid);
        model.refused().addListener((ListChangeListener<TableReport.Refused>) _ -> list());
        model.findings().valueProperty().subscribe(this::say);
        model.findings()
                .refusalProperty()
                .subscribe(why -> waiting.say(why.isEmpty() ? "Looking into the files …" : why));
        list();
    }

    private void choose(@Nullable IncomingTable chosen) {
        if (chosen != null) {
            model.selectedProperty().set(chosen);
        }
    }

    private void follow(@Nullable IncomingTable chosen) {
        if (chosen != null && !chosen.equals(tables.selected())) {
            tables.getSelectionModel().clearSelection();
            tables.getSelectionModel().select(chosen);
        }
        tables.refresh();
    }

    private void say(@Nullable Findings found) {
        summary.setText(found == null ? "" : model.found());
        if (found != null && found.tables().isEmpty()) {
            waiting.say("There is no table to look at here. What can be imported as it is, is listed below.");
        }
    }

    private void list() {
        boolean any = !model.refused().isEmpty();
        refusedScroll.setVisible(any);
        refusedScroll.setManaged(any);
        refused.getChildren().setAll(model.refused().stream().map(FileStep::line).toList());
    }

    private static Label line(TableReport.Refused left) {
        String sheet = left.sheet().isEmpty() ? "" : " · " + left.sheet();
        Label line = new Label(left.file() + sheet + ": " + left.reason(), Icon.of(Feather.INFO));
        line.setWrapText(true);
        return line;
    }

    private static Node tick(IncomingTable table) {
        CheckBox tick = new CheckBox();
        tick.selectedProperty().bindBidirectional(table.includedProperty());
        tick.setAccessibleText("Import " + table.source());
        return tick;
    }

    private static String ticked(IncomingTable table) {
        return table.includedProperty().get() ? "yes" : "no";
    }

    private static String reading(IncomingTable table) {
        return switch (table.readAsProperty().get()) {
            case ReadAs.Known known -> known.title();
            case ReadAs.Described _ -> "Not recognised: describe its columns";
            case null -> "";
        };
    }

    private static String rows(IncomingTable table) {
        int rows = table.preview().rows().size();
        return rows < SEEN ? Integer.toString(rows) : "more than " + (SEEN - 1);
    }
}
