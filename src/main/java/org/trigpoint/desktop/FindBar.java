package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.DataTable;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Finds words in the table that has the focus, or in the first one of the screen.
final class FindBar extends HBox {
    private final Parent screens;
    private final TextField words = new TextField();
    private final Label told = new Label();
    private Optional<DataTable<?>> held = Optional.empty();

    /// @param screens what holds the tables
    FindBar(Parent screens) {
        this.screens = screens;
        getStyleClass().add("strip");
        setId("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("find-words");
        words.setPromptText("Find in the table");
        words.setAccessibleText("Find in the table");
        words.setPrefColumnCount(24);
        words.setOnAction(_ -> next());
        Button next = new Button("_Next");
        next.setOnAction(_ -> next());
        Button close = new Button("_Close");
        close.setOnAction(_ -> show(false));
        told.getStyleClass().add("quiet");
        told.setId("find-told");
        getChildren().addAll(words, next, told, close);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show(false);
                event.consume();
            }
        });
        show(false);
    }

    void open() {
        held = holder(getScene().getFocusOwner());
        show(true);
        told.setText("");
        words.requestFocus();
        words.selectAll();
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void next() {
        Optional<DataTable<?>> table = held.filter(this::isShown).or(() -> table(screens));
        told.setText(table.map(found -> found.findNext(words.getText()) ? "" : "There is no such row.")
                .orElse("There is no table here."));
    }

    private boolean isShown(DataTable<?> table) {
        return table.getScene() == getScene() && table.isVisible();
    }

    /// The table that a control is in.
    private static Optional<DataTable<?>> holder(@Nullable Node control) {
        for (Node at = control; at != null; at = at.getParent()) {
            if (at instanceof DataTable<?> table) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private static Optional<DataTable<?>> table(Node node) {
        if (node instanceof DataTable<?> table && table.isVisible()) {
            return Optional.of(table);
        }
        if (node instanceof Parent parent && parent.isVisible()) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<DataTable<?>> found = table(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
