package org.trigpoint.desktop.settings;

import org.trigpoint.desktop.control.Fields;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// One subject of the settings: what it is for, in a sentence, and its controls.
abstract class SettingsPane extends VBox {
    private static final double LINE = 640;

    SettingsPane(String title, String words) {
        getStyleClass().add("settings-pane");
        Label heading = new Label(title);
        heading.getStyleClass().add("strong");
        getChildren().addAll(heading, quiet(words));
    }

    /// Shows the settings as they are now.
    abstract void show(Settings now);

    static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMaxWidth(LINE);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// A control under its name, with what it means below.
    static VBox field(String name, Node control, String meaning) {
        VBox field = Fields.named(name, control);
        if (!meaning.isEmpty()) {
            Label below = quiet(meaning);
            below.getStyleClass().add("caption");
            field.getChildren().add(below);
        }
        return field;
    }

    /// Runs when what was typed is to be kept: with Enter, and when another control is turned to.
    static void whenTyped(TextInputControl field, Runnable keep) {
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                keep.run();
            }
        });
        if (field instanceof javafx.scene.control.TextField line) {
            line.setOnAction(_ -> keep.run());
        }
    }
}
