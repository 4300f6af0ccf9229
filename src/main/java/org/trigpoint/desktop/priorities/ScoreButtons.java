package org.trigpoint.desktop.priorities;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A scale as a row of buttons, one for each value; pressing the chosen one again clears it.
final class ScoreButtons extends HBox {
    private final Label name = new Label();
    private final HBox buttons = new HBox(4);
    private final String id;
    private final Consumer<String> chosen;

    /// @param id begins the ids of the buttons: `ID-3`
    /// @param chosen told the value pressed, empty when it is cleared
    ScoreButtons(String id, Consumer<String> chosen) {
        super(8);
        this.id = id;
        this.chosen = chosen;
        setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(128);
        name.setPrefWidth(128);
        name.setWrapText(true);
        getChildren().addAll(name, buttons);
    }

    /// Shows a scale and the value that holds, empty for none.
    void show(String title, List<String> values, String now) {
        name.setText(title);
        ToggleGroup group = new ToggleGroup();
        buttons.getChildren().setAll(values.stream().map(value -> button(title, value, now, group)).toList());
    }

    private ToggleButton button(String title, String value, String now, ToggleGroup group) {
        ToggleButton button = new ToggleButton(value);
        button.setId(id + "-" + value);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(title + " " + value);
        button.setToggleGroup(group);
        button.setSelected(value.equalsIgnoreCase(now));
        button.setOnAction(_ -> chosen.accept(button.isSelected() ? value : ""));
        return button;
    }
}
