package org.trigpoint.desktop.home;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trigpoint.desktop.control.Icon;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a full assessment needs, ticked where it is there.
final class NeededList extends VBox {
    private final GridPane grid = new GridPane();
    private final Label heading = new Label();

    NeededList(HomeViewModel model) {
        getStyleClass().addAll("card", "card-content");
        setId("needed");
        heading.getStyleClass().add("card-title");
        grid.getStyleClass().add("needed");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), words);
        Button data = new Button("Import what is _missing", Icon.of(Feather.DOWNLOAD));
        data.setOnAction(_ -> model.openData());
        getChildren().addAll(heading, grid, data);
        model.ingredients().addListener((ListChangeListener<Ingredient>) _ -> show(model, data));
        show(model, data);
    }

    private void show(HomeViewModel model, Button data) {
        long missing = model.ingredients().stream().filter(ingredient -> !ingredient.there()).count();
        heading.setText(missing == 0 ? "Everything for a full assessment is here" : "For a full assessment");
        data.setVisible(missing > 0);
        data.setManaged(missing > 0);
        grid.getChildren().clear();
        for (int row = 0; row < model.ingredients().size(); row++) {
            addRow(model.ingredients().get(row), row);
        }
    }

    private void addRow(Ingredient ingredient, int row) {
        FontIcon icon = Icon.of(ingredient.there() ? Feather.CHECK : Feather.CIRCLE);
        icon.getStyleClass().add(ingredient.there() ? "there" : "missing");
        Label name = new Label(ingredient.name());
        name.setMinWidth(USE_PREF_SIZE);
        name.setAccessibleText(ingredient.name() + (ingredient.there() ? ", there" : ", missing"));
        Label words = new Label(ingredient.words());
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        grid.addRow(row, icon, name, words);
    }
}
