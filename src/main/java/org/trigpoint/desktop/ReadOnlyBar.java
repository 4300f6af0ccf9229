package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.desktop.session.Session;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says under the bar that a workspace can only be read, and why, for as long as that is so.
final class ReadOnlyBar extends HBox {
    private final Label words = new Label(null, Icon.of(Feather.EYE));

    ReadOnlyBar(Session session) {
        setId("read-only");
        getStyleClass().addAll("strip", "notice-attention");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button again = new Button("_Try again");
        again.setId("open-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> session.door().openAgain());
        getChildren().addAll(words, again);
        managedProperty().bind(visibleProperty());
        session.scopeProperty().subscribe(this::show);
    }

    private void show(@Nullable Scope scope) {
        setVisible(scope != null && scope.contents().state().isReadOnly());
        if (scope != null) {
            scope.contents()
                    .state()
                    .readOnly()
                    .ifPresent(why -> words.setText("For reading only: " + why
                            + ". Look, copy and export as you like; nothing can be changed here until it is closed there."));
        }
    }
}
