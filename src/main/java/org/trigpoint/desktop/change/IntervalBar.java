package org.trigpoint.desktop.change;

import javafx.scene.layout.Region;

/// A small interval around zero: where the change lies, and how sure that is.
final class IntervalBar extends Region {
    private static final double HEIGHT = 18;
    private static final double DOT = 7;

    private final Region zero = new Region();
    private final Region range = new Region();
    private final Region dot = new Region();
    private final ChangeLine line;
    private final double widest;

    /// @param widest the change in per cent, up or down, at either end of the room
    IntervalBar(ChangeLine line, double widest) {
        this.line = line;
        this.widest = widest;
        getStyleClass().add("interval-bar");
        zero.getStyleClass().add("interval-zero");
        range.getStyleClass().add("interval-range");
        dot.getStyleClass().addAll("interval-dot", line.isClear() ? "clear" : "unclear");
        getChildren().addAll(zero, range, dot);
        setMinSize(60, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double middle = HEIGHT / 2;
        double low = x(line.interval().low());
        double high = x(line.interval().high());
        zero.resizeRelocate(x(0) - .5, 0, 1, HEIGHT);
        range.resizeRelocate(low, middle - 1.5, Math.max(1, high - low), 3);
        dot.resizeRelocate(x(line.percent()) - DOT / 2, middle - DOT / 2, DOT, DOT);
    }

    private double x(double percent) {
        double share = Math.clamp(percent / widest, -1, 1);
        return DOT / 2 + (getWidth() - DOT) * (share + 1) / 2;
    }
}
