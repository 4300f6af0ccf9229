package org.trigpoint.desktop.places;

import org.trigpoint.figure.NumberText;

import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// A slider for the weight of each indicator; the ranking moves with them.
final class WeightPanel extends FlowPane {
    private static final double HEAVIEST = 3;

    private final PlacesViewModel model;
    private boolean filling;

    WeightPanel(PlacesViewModel model) {
        super(24, 8);
        this.model = model;
        getStyleClass().addAll("card", "weights");
        setId("weights-panel");
        setAlignment(Pos.CENTER_LEFT);
        model.weights().addListener((MapChangeListener<String, Double>) _ -> {
            if (!filling) {
                fill();
            }
        });
        fill();
    }

    private void fill() {
        getChildren().clear();
        model.weights().forEach((indicator, weight) -> getChildren().add(line(indicator, weight)));
        Button equal = new Button("_Equal weights");
        equal.setId("equal-weights");
        equal.setOnAction(_ -> model.weighEqually());
        getChildren().add(equal);
    }

    private HBox line(String indicator, double weight) {
        Label name = new Label(indicator);
        Label number = new Label();
        number.getStyleClass().add("quiet");
        number.setMinWidth(28);
        Slider slider = new Slider(0, HEAVIEST, weight);
        slider.setPrefWidth(110);
        slider.setBlockIncrement(.25);
        slider.setMajorTickUnit(.25);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText("Weight of " + indicator);
        name.setLabelFor(slider);
        number.textProperty().bind(slider.valueProperty().map(now -> NumberText.decimals(now.doubleValue(), 2)));
        slider.valueProperty().subscribe((_, now) -> {
            if (!slider.isValueChanging()) {
                weigh(indicator, now.doubleValue());
            }
        });
        slider.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing) {
                weigh(indicator, slider.getValue());
            }
        });
        HBox line = new HBox(8, name, slider, number);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void weigh(String indicator, double weight) {
        filling = true;
        model.weigh(Map.entry(indicator, weight));
        filling = false;
    }
}
