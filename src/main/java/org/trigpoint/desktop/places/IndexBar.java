package org.trigpoint.desktop.places;

import org.trigpoint.figure.NumberText;
import org.trigpoint.place.ranking.RankedArea;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// An index as a bar with its number, and a mark where the average stands.
final class IndexBar extends Region {
    private static final double AVERAGE = 100;
    private static final double NUMBER = 44;
    private static final double HEIGHT = 10;

    private final Label number;
    private final Region bar = new Region();
    private final Region average = new Region();
    private final double index;
    private final double highest;

    /// @param highest the index at the full length
    IndexBar(RankedArea area, double highest) {
        this.index = area.index();
        this.highest = highest;
        this.number = new Label(NumberText.decimals(index, 0));
        getStyleClass().add("index-bar");
        number.getStyleClass().add("index-number");
        bar.getStyleClass().add("index-fill");
        average.getStyleClass().add("index-average");
        getChildren().addAll(number, bar, average);
        setMinSize(90, 20);
        setPrefHeight(20);
        setMaxHeight(20);
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - NUMBER);
        double middle = (getHeight() - HEIGHT) / 2;
        number.resizeRelocate(0, 0, NUMBER - 8, getHeight());
        bar.resizeRelocate(NUMBER, middle, Math.max(1, room * index / highest), HEIGHT);
        average.resizeRelocate(NUMBER + room * AVERAGE / highest, middle - 3, 1, HEIGHT + 6);
    }
}
