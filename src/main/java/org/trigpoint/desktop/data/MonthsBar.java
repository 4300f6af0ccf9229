package org.trigpoint.desktop.data;

import org.trigpoint.model.Period;

import java.time.temporal.ChronoUnit;
import javafx.scene.layout.Region;

/// The months of one batch as a bar within the months of all, so that gaps are seen.
final class MonthsBar extends Region {
    private static final double HEIGHT = 8;

    private final Region track = new Region();
    private final Region bar = new Region();
    private final double start;
    private final double length;

    MonthsBar(Period span, Period whole) {
        double from = (double) ChronoUnit.MONTHS.between(whole.first(), span.first()) / whole.length();
        start = Math.clamp(from, 0, 1);
        length = Math.clamp(from + (double) span.length() / whole.length(), 0, 1) - start;
        track.getStyleClass().add("months-track");
        bar.getStyleClass().add("months-bar");
        setMinHeight(HEIGHT);
        setPrefSize(80, HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(track, bar);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        track.resizeRelocate(0, HEIGHT / 2 - 1, width, 2);
        bar.resizeRelocate(width * start, 0, Math.max(3, width * length), HEIGHT);
    }
}
