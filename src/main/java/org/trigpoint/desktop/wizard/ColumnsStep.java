package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.model.Dataset;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/// One line a column: its heading, what stands in it, and what it is.
final class ColumnsStep extends VBox {
    private static final double DOT = 5;

    private final DataTable<IncomingColumn> columns = new DataTable<>("Columns",
            new Invitation(Feather.COLUMNS, "Choose a table."));
    private final Choice<ReadAs> reading;
    private final Choice<Dataset> dataset = new Choice<>("_Data set",
            FXCollections.observableArrayList(Dataset.values()), Dataset::title);
    private final TextField name = new TextField();
    private final HBox own = new HBox();
    private final CheckBox included = new CheckBox("_Import this table");
    private Subscription bound = Subscription.EMPTY;

    ColumnsStep(WizardViewModel model) {
        getStyleClass().add("stack");
        reading = new Choice<>("_Read as", FXCollections.observableArrayList(model.readings()), ReadAs::title);
        reading.box().setId("read-as");
        dataset.box().setId("draft-dataset");
        name.setId("draft-name");
        name.setPrefColumnCount(22);
        name.setAccessibleText("Save as layout");
        included.setMnemonicParsing(true);
        included.setId("import-this");
        Label named = new Label("Save as la_yout");
        named.setMnemonicParsing(true);
        named.setLabelFor(name);
        named.setMinWidth(USE_PREF_SIZE);
        HBox naming = new HBox(8, named, name);
        naming.setAlignment(Pos.CENTER_LEFT);
        own.getChildren().addAll(dataset, naming);
        own.setSpacing(24);
        own.setAlignment(Pos.CENTER_LEFT);
        FlowPane choices = new FlowPane(24, 8, new TableChoice(model), included, reading, own);
        choices.setAlignment(Pos.CENTER_LEFT);
        columns.setId("wizard-columns");
        columns.addColumns(List.of(
                DataColumn.words("Heading", ColumnsStep::heading).wide(200),
                DataColumn.words("First values", IncomingColumn::sample).wide(320),
                DataColumn.<IncomingColumn>words("Is the", column -> column.useProperty().get().title())
                        .drawn(ColumnsStep::use)
                        .wide(220),
                DataColumn.words("How sure", IncomingColumn::trust).drawn(ColumnsStep::trust).wide(350)));
        columns.setFixedCellSize(40);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(choices, columns);
        model.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable IncomingTable table) {
        bound.unsubscribe();
        if (table == null) {
            columns.setItems(FXCollections.observableArrayList());
            return;
        }
        columns.setItems(table.columns());
        reading.bind(table.readAsProperty());
        dataset.box().valueProperty().bindBidirectional(table.datasetProperty());
        included.selectedProperty().bindBidirectional(table.includedProperty());
        name.textProperty().bindBidirectional(table.nameProperty());
        bound = table.readAsProperty().subscribe(this::describe).and(() -> {
            reading.box().valueProperty().unbindBidirectional(table.readAsProperty());
            dataset.box().valueProperty().unbindBidirectional(table.datasetProperty());
            included.selectedProperty().unbindBidirectional(table.includedProperty());
            name.textProperty().unbindBidirectional(table.nameProperty());
        });
    }

    private void describe(@Nullable ReadAs now) {
        own.setVisible(now instanceof ReadAs.Described);
        columns.refresh();
    }

    private static String heading(IncomingColumn column) {
        return column.heading().isBlank() ? "(no heading)" : column.heading();
    }

    private static Node use(IncomingColumn column) {
        ComboBox<ColumnUse> box = new ComboBox<>(FXCollections.observableArrayList(ColumnUse.all()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ColumnUse use) {
                return use == null ? "" : use.title();
            }

            @Override
            public ColumnUse fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.setValue(column.useProperty().get());
        box.valueProperty().subscribe((_, chosen) -> column.useProperty().set(chosen));
        box.setAccessibleText(heading(column) + " is the");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setDisable(column.heading().isBlank());
        return box;
    }

    private static Node trust(IncomingColumn column) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("trust-dot");
        dot.setOpacity(.2 + .8 * column.confidence());
        Label words = new Label(column.trust());
        words.textProperty().bind(column.useProperty().map(_ -> column.trust()));
        dot.visibleProperty().bind(words.textProperty().isNotEmpty());
        if (column.heading().isBlank()) {
            return words;
        }
        HBox cell = new HBox(8, dot, words);
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }
}
