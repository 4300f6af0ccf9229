package org.trigpoint.desktop.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A card that is pressed as a whole, with the mouse, Enter or Space. A box and not a button, so that its words wrap to
/// its width.
public final class CardButton extends VBox {
    private final Runnable action;

    /// @param action what pressing it does
    public CardButton(Runnable action) {
        this.action = action;
        getStyleClass().addAll("card", "card-content", "card-button");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction requested, Object... parameters) {
        if (requested == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(requested, parameters);
        }
    }
}
