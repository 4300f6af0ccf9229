package org.trigpoint.desktop.control;

import javafx.scene.Parent;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A line of a menu in which something is typed: the arrow keys lead into it and out again, as to any other line.
public final class TypedMenuItem extends CustomMenuItem {
    /// @param content what the line shows, the field among it
    public TypedMenuItem(VBox content, TextField field) {
        super(content, false);
        getStyleClass().add("menu-typed");
        content.parentProperty().subscribe(line -> {
            if (line != null) {
                line.focusedProperty().subscribe(reached -> {
                    if (reached) {
                        field.requestFocus();
                    }
                });
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Parent line = content.getParent();
            if (line != null && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                event.consume();
                line.fireEvent(event.copyFor(line, line));
            }
        });
    }
}
