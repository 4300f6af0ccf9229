package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.FigurePane;
import org.trigpoint.desktop.control.FigureView;
import org.trigpoint.figure.KnoxGrid;
import org.trigpoint.question.spot.NearRepeats;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the near-repeat test says: a sentence, and the ratios with their p by distance and days.
final class NearRepeatPane extends VBox {
    private final Label words = new Label();
    private final FigureView ratios = new FigureView();

    NearRepeatPane(Desk desk) {
        super(6);
        setId("near-repeats");
        setMinHeight(0);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        FigurePane pane = new FigurePane(ratios, desk);
        pane.setMinHeight(0);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(words, pane);
    }

    void show(@Nullable NearRepeats repeats) {
        words.setText(repeats == null ? "" : repeats.sentence());
        ratios.figureProperty().set(repeats == null ? null : new KnoxGrid("Near repeats", repeats.table()));
    }
}
