package org.trigpoint.desktop.settings;

import org.trigpoint.question.IndexDefinition;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The weights of the indices that places are ranked by.
final class WeightsPane extends SettingsPane {
    private static final double LARGEST = 10;
    private static final double STEP = .5;

    private final SettingsViewModel model;
    private final VBox indices = new VBox();

    WeightsPane(SettingsViewModel model) {
        super("Weights", "How much each indicator counts in the indices that places are ranked by. 1 is the usual, 2"
                + " counts double, 0 leaves it out. The ranking of Places follows at once.");
        this.model = model;
        indices.getStyleClass().add("stack");
        ScrollPane scroll = new ScrollPane(indices);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    @Override
    void show(Settings now) {
        indices.getChildren().clear();
        now.indices().values().forEach(index -> {
            Label title = new Label(title(index.name()));
            title.getStyleClass().add("card-title");
            indices.getChildren().addAll(title, grid(index));
        });
    }

    private GridPane grid(IndexDefinition index) {
        GridPane grid = new GridPane(16, 8);
        for (int i = 0; i < index.indicators().size(); i++) {
            String indicator = index.indicators().get(i).name();
            Label name = new Label(indicator);
            name.setMinWidth(260);
            Spinner<Double> weight = new Spinner<>(new DoubleSpinnerValueFactory(0, LARGEST,
                    index.weights().getOrDefault(indicator, 1.0), STEP));
            weight.setId("weight-" + index.name() + "-" + indicator.toLowerCase(Locale.UK).replace(' ', '-'));
            weight.setEditable(true);
            weight.setPrefWidth(100);
            weight.getEditor().setAccessibleText("Weight of " + indicator);
            weight.setAccessibleText("Weight of " + indicator);
            weight.setTooltip(new javafx.scene.control.Tooltip("0 to 10"));
            name.setLabelFor(weight);
            weight.valueProperty().subscribe((_, wanted) -> model.weigh(index, indicator, wanted));
            grid.addRow(i, name, weight);
        }
        grid.setAlignment(Pos.TOP_LEFT);
        return grid;
    }

    private static String title(String name) {
        return switch (name) {
            case IndexDefinition.HIGH_IMPACT -> "High-impact locations";
            case IndexDefinition.VULNERABLE -> "Vulnerable Localities Index";
            default -> name;
        };
    }
}
