package org.trigpoint.desktop.people;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Sentences, one below the other; hidden when there are none.
final class WordsPanel extends ScrollPane {
    private static final double HIGHEST = 96;

    private final VBox lines = new VBox();

    /// @param name what the sentences are, for screen readers
    WordsPanel(String name, String id) {
        setId(id);
        setAccessibleText(name);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(200);
        lines.getStyleClass().add("batch-facts");
        setContent(lines);
        managedProperty().bind(visibleProperty());
        say(List.of());
    }

    void say(List<String> words) {
        lines.getChildren().setAll(words.stream().map(WordsPanel::line).toList());
        setVisible(!words.isEmpty());
        setVvalue(0);
    }

    /// As high as its sentences need, up to a few lines.
    WordsPanel low() {
        setMaxHeight(HIGHEST);
        lines.heightProperty().subscribe(height -> {
            setMinHeight(Math.min(HIGHEST, height.doubleValue() + 2));
            setPrefHeight(Math.min(HIGHEST, height.doubleValue() + 2));
        });
        return this;
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
