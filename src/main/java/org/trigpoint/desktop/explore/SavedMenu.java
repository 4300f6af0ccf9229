package org.trigpoint.desktop.explore;

import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.TypedMenuItem;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

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

    private MenuItem naming() {
        TextField name = new TextField();
        name.setId("query-name");
        name.setPromptText("such as Night-time violence");
        name.setPrefColumnCount(20);
        name.setAccessibleText("Save what is asked now as");
        Label label = new Label("Save what is asked now, with Enter, as");
        label.setLabelFor(name);
        MenuItem item = new TypedMenuItem(new VBox(4, label, name), name);
        // the menu takes the focus once more after it is shown
        PauseTransition afterShowing = new PauseTransition(Duration.millis(1));
        afterShowing.setOnFinished(_ -> name.requestFocus());
        boolean alone = model.saved().names().isEmpty();
        setOnShown(_ -> {
            if (alone) {
                afterShowing.playFromStart();
            }
        });
        name.setOnAction(_ -> {
            model.save(name.getText());
            name.clear();
            hide();
        });
        return item;
    }
}
