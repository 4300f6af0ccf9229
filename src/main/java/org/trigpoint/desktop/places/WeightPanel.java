package org.trigpoint.desktop.places;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.figure.NumberText;
import org.trigpoint.question.IndicatorChoices;

import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What the index is made of: a slider for the weight of each indicator, which can be taken out; another to add; and a name to
/// keep it under. The ranking follows.
final class WeightPanel extends FlowPane {
    private static final double HEAVIEST = 3;

    private final IndexModel model;
    private boolean filling;

    WeightPanel(IndexModel model) {
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
        getChildren().addAll(adding(), equal, keeping());
    }

    private HBox adding() {
        Choice<IndicatorChoices.Choice> more = new Choice<>("A_dd", model.choices(), IndicatorChoices.Choice::title);
        more.box().setId("add-indicator");
        more.box().setPromptText("an indicator");
        more.box().setPrefWidth(210);
        more.box().valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.add(chosen.indicator());
            }
        });
        return more;
    }

    private HBox keeping() {
        Label label = new Label("_Keep as");
        label.setMnemonicParsing(true);
        TextField name = new TextField();
        name.setId("index-name");
        name.setPromptText("such as our index");
        name.setPrefColumnCount(12);
        name.setAccessibleText("Keep the index as");
        label.setLabelFor(name);
        name.setOnAction(_ -> model.keep(name.getText()));
        HBox line = new HBox(8, label, name);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
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
        Button away = new Button(null, Icon.of(Feather.X));
        away.setTooltip(new Tooltip("Take it out of the index"));
        away.setAccessibleText("Take " + indicator + " out of the index");
        away.setOnAction(_ -> model.remove(indicator));
        HBox line = new HBox(8, name, slider, number, away);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void weigh(String indicator, double weight) {
        filling = true;
        model.weigh(Map.entry(indicator, weight));
        filling = false;
    }
}
