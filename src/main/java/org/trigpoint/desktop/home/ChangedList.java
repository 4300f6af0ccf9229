package org.trigpoint.desktop.home;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What changed since the workspace was opened the time before.
final class ChangedList extends VBox {
    private final VBox lines = new VBox(4);

    ChangedList(HomeViewModel model) {
        getStyleClass().addAll("card", "card-content");
        setId("changed");
        Label heading = new Label();
        heading.getStyleClass().add("card-title");
        heading.textProperty().bind(model.sinceProperty());
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, lines);
        model.differencesProperty()
                .subscribe(now -> lines.getChildren().setAll(now.stream().map(ChangedList::line).toList()));
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
