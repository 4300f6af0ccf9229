package org.trigpoint.desktop.explore;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The saved queries: ask one again, or keep what is asked now.
final class SavedMenu extends MenuButton {
    private final ExploreViewModel model;

    SavedMenu(ExploreViewModel model) {
        super("_Queries", Icon.of(Feather.BOOKMARK));
        this.model = model;
        setId("saved-queries");
        setMnemonicParsing(true);
        model.saved().names().addListener((ListChangeListener<String>) _ -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        for (String name : model.saved().names()) {
            MenuItem item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.open(name));
            getItems().add(item);
        }
        if (!model.saved().names().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().add(naming());
    }

    private CustomMenuItem naming() {
        TextField name = new TextField();
        name.setId("query-name");
        name.setPromptText("such as Night-time violence");
        name.setPrefColumnCount(20);
        name.setAccessibleText("Save what is asked now as");
        Label label = new Label("Save what is asked now as");
        label.setLabelFor(name);
        CustomMenuItem item = new CustomMenuItem(new VBox(4, label, name), false);
        item.getStyleClass().add("period-typed");
        setOnShown(_ -> Platform.runLater(name::requestFocus));
        name.setOnAction(_ -> {
            model.save(name.getText());
            name.clear();
            hide();
        });
        return item;
    }
}
