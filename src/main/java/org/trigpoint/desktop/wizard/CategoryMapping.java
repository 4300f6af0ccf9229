package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Gives a supplier's words one of the categories known here: a search box over them, the likeliest first.
final class CategoryMapping extends VBox {
    private static final double HEIGHT = 94;

    private final WizardViewModel model;
    private final Label title = new Label();
    private final TextField search = new TextField();
    private final ListView<String> list = new ListView<>();
    private @Nullable String words;

    CategoryMapping(WizardViewModel model) {
        this.model = model;
        setSpacing(8);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        arrangeSearch();
        arrangeList();
        Button map = new Button("_Use it", Icon.of(Feather.CHECK));
        map.setId("category-map");
        map.setMinWidth(USE_PREF_SIZE);
        map.setOnAction(_ -> map());
        getChildren().addAll(title, new HBox(8, search, map), list);
        show(null);
    }

    private void arrangeSearch() {
        search.setId("category-search");
        search.setPromptText("Search, or type another category");
        search.setAccessibleText("Category for the chosen words");
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().subscribe(this::filter);
        search.setOnAction(_ -> map());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
    }

    private void arrangeList() {
        list.setId("category-known");
        list.setAccessibleText("Known categories, the likeliest first");
        list.setMinHeight(HEIGHT);
        list.setPrefHeight(HEIGHT);
        list.getStyleClass().add("checks");
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                map();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                map();
                event.consume();
            }
        });
    }

    /// Turns to the words of a category as the supplier wrote them; `null` for none.
    void show(@Nullable String supplied) {
        words = supplied;
        setDisable(supplied == null);
        title.setText(supplied == null ? "Choose a category above to give its words another one."
                : "“" + supplied
                        + "” is the same as");
        search.clear();
        list.setItems(
                FXCollections.observableArrayList(supplied == null ? List.of() : model.words().suggestions(supplied)));
    }

    private void filter(String typed) {
        String supplied = words;
        if (supplied != null) {
            String wanted = typed.strip().toLowerCase(Locale.UK);
            list.getItems()
                    .setAll(model.words()
                            .suggestions(supplied)
                            .stream()
                            .filter(category -> category.toLowerCase(Locale.UK).contains(wanted))
                            .toList());
        }
    }

    private void map() {
        String supplied = words;
        String chosen = list.getSelectionModel().getSelectedItem();
        String category = chosen == null ? search.getText().strip() : chosen;
        if (supplied != null && !category.isEmpty()) {
            model.map(supplied, category);
        }
    }
}
