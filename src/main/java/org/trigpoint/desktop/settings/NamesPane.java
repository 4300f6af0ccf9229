package org.trigpoint.desktop.settings;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.model.Area;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The local names of areas.
final class NamesPane extends SettingsPane {
    private final DataTable<Area> table = new DataTable<>("Areas and their local names",
            new Invitation(Feather.MAP, "No areas yet. Import a look-up of areas, or their boundaries, under Data."));
    private final TextField name = new TextField();
    private final Label chosen = new Label("Local name");
    private @Nullable Area editing;

    NamesPane(SettingsViewModel model) {
        super("Names of places", "What people here call an LSOA, such as “Central South” for E01000001. Local names"
                + " stand in every table, map and sentence. Choose a place, type its name, press Enter.");
        table.setId("area-names");
        table.addColumns(List.of(DataColumn.words("Local name", NamesPane::local).wide(220),
                DataColumn.words("Published name", Area::name).wide(240),
                DataColumn.words("Code", Area::code).wide(120)));
        VBox.setVgrow(table, Priority.ALWAYS);
        name.setId("local-name");
        name.setDisable(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        chosen.setLabelFor(name);
        HBox line = new HBox(12, chosen, name);
        line.getStyleClass().add("choice");
        getChildren().addAll(table, line);
        table.getSelectionModel().selectedItemProperty().subscribe(area -> {
            keep(model);
            edit(area);
        });
        name.setOnAction(_ -> {
            keep(model);
            table.requestFocus();
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                name.requestFocus();
                event.consume();
            }
        });
        whenTyped(name, () -> keep(model));
    }

    private static String local(Area area) {
        String local = area.localName();
        return local == null ? "" : local;
    }

    private void edit(@Nullable Area area) {
        editing = area;
        name.setDisable(area == null);
        name.setText(area == null ? "" : local(area));
        chosen.setText(area == null ? "Local name" : "Local name of " + area.name());
        name.setAccessibleText(chosen.getText());
    }

    private void keep(SettingsViewModel model) {
        Area area = editing;
        if (area != null) {
            model.name(area, name.getText());
        }
    }

    @Override
    void show(Settings now) {
        Area before = table.selected();
        editing = null; // what was typed is kept already
        table.getItems().setAll(now.areas());
        table.sort();
        now.areas()
                .stream()
                .filter(area -> before != null && area.code().equals(before.code()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }
}
