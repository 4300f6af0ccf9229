package org.trigpoint.desktop.places;

import org.jspecify.annotations.Nullable;
import org.trigpoint.place.ranking.RankInterval;
import org.trigpoint.place.ranking.RankedArea;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Where a rank lies in 90% of the draws, as a whisker with a dot at the rank itself. Ranks are spread by their square
/// root, so that the top has room.
final class RankWhisker extends Region {
    private static final double WORDS = 52;
    private static final double DOT = 6;

    private final Label words;
    private final Region range = new Region();
    private final Region dot = new Region();
    private final RankedArea area;
    private final int last;

    /// @param last the last rank of all
    RankWhisker(RankedArea area, String text, int last) {
        this.area = area;
        this.last = last;
        this.words = new Label(text);
        range.getStyleClass().add("interval-range");
        dot.getStyleClass().addAll("interval-dot", "clear");
        getChildren().addAll(words, range, dot);
        setMinSize(WORDS + 30, 20);
        setPrefHeight(20);
        setMaxHeight(20);
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(0, 0, WORDS, getHeight());
        @Nullable
        RankInterval interval = area.interval();
        range.setVisible(interval != null);
        double middle = getHeight() / 2;
        if (interval != null) {
            double from = x(interval.low());
            range.resizeRelocate(from, middle - 1, Math.max(2, x(interval.high()) - from), 2);
        }
        dot.resizeRelocate(x(area.rank()) - DOT / 2, middle - DOT / 2, DOT, DOT);
    }

    private double x(double rank) {
        double room = Math.max(0, getWidth() - WORDS - DOT);
        return WORDS + DOT / 2 + room * Math.sqrt(Math.max(0, rank - 1) / Math.max(1, last - 1));
    }
}
