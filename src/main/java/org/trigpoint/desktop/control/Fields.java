package org.trigpoint.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Controls of a form.
public final class Fields {
    private Fields() {}

    /// A control under its name.
    ///
    /// @param name its name, with its mnemonic
    public static VBox named(String name, Node control) {
        Label label = new Label(name);
        label.setMnemonicParsing(true);
        label.setLabelFor(control);
        control.setAccessibleText(name.replace("_", ""));
        return new VBox(4, label, control);
    }

    /// Lets a box be typed into as well; turned to, all of it is selected, so that typing replaces it.
    public static void typed(ComboBox<String> box) {
        box.setEditable(true);
        box.getEditor().focusedProperty().subscribe(focused -> {
            if (focused) {
                box.getEditor().selectAll();
            }
        });
    }
}
