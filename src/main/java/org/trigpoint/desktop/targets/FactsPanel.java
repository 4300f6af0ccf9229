package org.trigpoint.desktop.targets;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What the status of the chosen measure rests on, line by line.
final class FactsPanel extends ScrollPane {
    private final VBox lines = new VBox();

    FactsPanel(ObservableList<TargetFact> facts) {
        setId("target-facts");
        setAccessibleText("What the status rests on");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(200);
        lines.getStyleClass().add("batch-facts");
        setContent(lines);
        facts.addListener((ListChangeListener<TargetFact>) _ -> fill(facts));
        fill(facts);
    }

    private void fill(List<TargetFact> facts) {
        lines.getChildren().setAll(facts.stream().map(FactsPanel::line).toList());
        setVvalue(0);
    }

    private static Node line(TargetFact fact) {
        Label name = new Label(fact.name());
        name.getStyleClass().addAll("quiet", "caption");
        Label words = new Label(fact.words());
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(name, words);
    }
}
