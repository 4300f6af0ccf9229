package org.trigpoint.desktop.settings;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.DataColumn;
import org.trigpoint.desktop.control.DataTable;
import org.trigpoint.desktop.control.Fields;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.Named;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.question.DistrictBreaks;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is to be known of a series before its months are compared.
final class NotesPane extends SettingsPane {
    private final SettingsViewModel model;
    private final DataTable<SeriesNote> table = new DataTable<>("Breaks and provisional months",
            new Invitation(Feather.SCISSORS, "Nothing to be known of any series. Say below where one breaks, or which"
                    + " months may still change."));
    private final ComboBox<String> series = new ComboBox<>();
    private final ComboBox<SeriesNote.Kind> kind = new ComboBox<>(
            FXCollections.observableArrayList(SeriesNote.Kind.values()));
    private final TextField months = new TextField();
    private final TextField reason = new TextField();
    private final CheckBox districts = new CheckBox(
            "_Districts that begin or end to send records break a series too");
    private final Label problem = new Label();

    NotesPane(SettingsViewModel model) {
        super("Breaks and provisional months", "Where a series means something else from a month on, years on either"
                + " side are not compared; months that may still change are marked wherever they are shown.");
        this.model = model;
        table.setId("series-notes");
        table.addColumns(List.of(DataColumn.words("Series", SeriesNote::series).wide(160),
                DataColumn.words("What", (SeriesNote note) -> words(note.kind())).wide(140),
                DataColumn.words("Months", (SeriesNote note) -> note.months().name()).wide(140),
                DataColumn.words("Why", SeriesNote::reason).wide(240)));
        VBox.setVgrow(table, Priority.ALWAYS);
        Fields.typed(series);
        series.setId("note-series");
        kind.setConverter(Named.by(NotesPane::words));
        kind.setValue(SeriesNote.Kind.BREAK);
        kind.setId("note-kind");
        months.setPromptText("2013-04");
        months.setId("note-months");
        months.setPrefColumnCount(10);
        reason.setPromptText("counting rules changed");
        reason.setId("note-reason");
        problem.getStyleClass().add("hint");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        districts.setId("note-districts");
        districts.setOnAction(_ -> model.set(DistrictBreaks.SETTING, "breaks where districts begin or end",
                districts.isSelected() ? "" : DistrictBreaks.OFF));
        getChildren().addAll(table, form(), problem, districts);
    }

    private HBox form() {
        Button add = new Button("_Add", Icon.of(Feather.PLUS));
        add.setId("note-add");
        add.setOnAction(_ -> add());
        Button remove = new Button("_Take out the chosen one");
        remove.setId("note-remove");
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(_ -> {
            SeriesNote chosen = table.selected();
            if (chosen != null) {
                model.remove(chosen);
            }
        });
        for (Button button : List.of(add, remove)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        VBox why = field("W_hy", reason, "");
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox form = new HBox(12, field("_Series", series, ""), field("_What", kind, ""),
                field("_Months", months, ""), why, add, remove);
        form.setAlignment(Pos.BOTTOM_LEFT);
        return form;
    }

    private static String words(SeriesNote.Kind kind) {
        return switch (kind) {
            case BREAK -> "breaks from";
            case PROVISIONAL -> "provisional in";
        };
    }

    private void add() {
        problem.setText("");
        String about = series.getEditor().getText().strip();
        try {
            if (about.isEmpty()) {
                throw new IllegalArgumentException("Say which series, such as crime or crime:Burglary.");
            }
            Period of = Period.parse(months.getText());
            if (kind.getValue() == SeriesNote.Kind.BREAK && of.length() != 1) {
                throw new IllegalArgumentException("A break begins with one month, such as 2013-04.");
            }
            String why = reason.getText().isBlank() ? "no reason given" : reason.getText().strip();
            model.add(new SeriesNote(about, kind.getValue(), of, why));
            months.clear();
            reason.clear();
        } catch (IllegalArgumentException e) {
            problem.setText(String.valueOf(e.getMessage()));
        }
    }

    @Override
    void show(Settings now) {
        table.getItems().setAll(now.notes());
        districts.setSelected(!now.value(DistrictBreaks.SETTING).equals(DistrictBreaks.OFF));
        String typed = series.getEditor().getText();
        series.getItems().setAll(model.datasets().stream().map(Dataset::id).toList());
        series.getEditor().setText(typed);
    }
}
