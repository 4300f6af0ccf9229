package org.trigpoint.desktop.wizard;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// The five steps in a line; each can be gone to.
final class StepLine extends HBox {
    StepLine(WizardViewModel model) {
        getStyleClass().add("step-line");
        setAlignment(Pos.CENTER_LEFT);
        for (Step step : Step.values()) {
            ToggleButton button = new ToggleButton(step.number() + "  " + step.title());
            button.getStyleClass().setAll("step");
            button.setId("step-" + step.number());
            button.setAccessibleText("Step " + step.number() + " of 5: " + step.title());
            button.setOnAction(_ -> {
                model.go(step);
                button.setSelected(model.stepProperty().get() == step);
            });
            model.stepProperty().subscribe(now -> button.setSelected(now == step));
            getChildren().add(button);
        }
    }
}
