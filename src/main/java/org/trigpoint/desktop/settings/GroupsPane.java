package org.trigpoint.desktop.settings;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Named;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.definition.CategoryGroup;
import org.trigpoint.statistics.Polarity;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Groups of categories, such as serious acquisitive crime.
final class GroupsPane extends SettingsPane {
    private final SettingsViewModel model;
    private final ListView<String> list = new ListView<>();
    private final TextField name = new TextField();
    private final ComboBox<Dataset> dataset = new ComboBox<>(FXCollections.observableArrayList(Dataset.values()));
    private final TextField column = new TextField();
    private final TextArea values = new TextArea();
    private final ComboBox<Polarity> polarity = new ComboBox<>(FXCollections.observableArrayList(Polarity.values()));
    private final TextField unit = new TextField();
    private final Label problem = new Label();
    private final Button keep = new Button("_Keep", Icon.of(Feather.CHECK));
    private final Button back = new Button("_Go back to the shipped one");
    private @Nullable Settings settings;

    GroupsPane(SettingsViewModel model) {
        super("Groups of categories", "What plans name and files do not, such as serious acquisitive crime. A group"
                + " can be chosen wherever categories can. Groups may overlap, so they do not add up.");
        this.model = model;
        list.setId("groups");
        list.setAccessibleText("Groups");
        list.setPrefWidth(270);
        list.setMinWidth(200);
        name.setId("group-name");
        values.setId("group-values");
        values.setPrefRowCount(6);
        values.setMinHeight(96);
        dataset.setConverter(Named.by(Dataset::title));
        polarity.setConverter(Named.by(GroupsPane::words));
        problem.getStyleClass().add("hint");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        keep.setId("group-keep");
        back.setId("group-back");
        Button fresh = new Button("_New group", Icon.of(Feather.PLUS));
        fresh.setId("group-new");
        HBox columns = new HBox(16, new VBox(8, list, fresh), form());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().add(columns);
        list.getSelectionModel().selectedItemProperty().subscribe(this::fill);
        fresh.setOnAction(_ -> begin());
        keep.setOnAction(_ -> keep());
        back.setOnAction(_ -> model.forget(name.getText()));
    }

    private VBox form() {
        for (Button button : List.of(keep, back)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox two = new HBox(12, field("_Data set", dataset, ""), field("_Column", column, ""),
                field("_Better is", polarity, ""), field("Coun_ted in", unit, ""));
        VBox form = new VBox(10, field("Na_me", name, ""), two,
                field("_Values, one a line", values, "A value that ends in * stands for all that begin so."), problem,
                new HBox(8, keep, back));
        HBox.setHgrow(form, Priority.ALWAYS);
        return form;
    }

    private static String words(Polarity polarity) {
        return switch (polarity) {
            case LOWER_IS_BETTER -> "fewer";
            case HIGHER_IS_BETTER -> "more";
            case NEITHER -> "neither";
        };
    }

    private void begin() {
        list.getSelectionModel().clearSelection();
        put(new GroupForm("", Dataset.CRIME, "category", List.of(), Polarity.LOWER_IS_BETTER, "offences"));
        name.requestFocus();
    }

    private void fill(@Nullable String group) {
        Settings now = settings;
        CategoryGroup known = now == null || group == null ? null : now.groups().get(group);
        if (known == null) {
            return;
        }
        boolean fits = GroupForm.fits(known);
        if (fits) {
            put(GroupForm.of(known));
        } else {
            put(new GroupForm(known.name(), known.dataset(), "", List.of(), known.polarity(), known.unit()));
        }
        keep.setDisable(!fits);
        problem.setText(
                fits ? "" : "This group goes by several columns at once; it is changed with 'trigpoint define'.");
        back.setVisible(now != null && now.ownGroups().contains(group));
    }

    private void put(GroupForm form) {
        name.setText(form.name());
        dataset.setValue(form.dataset());
        column.setText(form.column());
        values.setText(String.join("\n", form.values()));
        polarity.setValue(form.polarity());
        unit.setText(form.unit());
        problem.setText("");
        keep.setDisable(false);
        back.setVisible(false);
    }

    private void keep() {
        GroupForm form = new GroupForm(name.getText(), dataset.getValue(), column.getText(),
                values.getText().lines().toList(), polarity.getValue(), unit.getText());
        problem.setText(SettingsViewModel.problem(form));
        if (problem.getText().isEmpty()) {
            model.keep(form);
        }
    }

    @Override
    void show(Settings now) {
        settings = now;
        String shown = name.getText();
        list.getItems().setAll(now.groups().keySet());
        if (now.groups().containsKey(shown)) {
            list.getSelectionModel().select(shown);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }
}
