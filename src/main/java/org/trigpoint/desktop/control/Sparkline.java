package org.trigpoint.desktop.control;

import java.util.Collections;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// Two years of monthly counts as two small lines, last year behind. Zero is at the foot.
public final class Sparkline extends Region {
    private static final double DOT = 3;

    private final Polyline before = new Polyline();
    private final Polyline now = new Polyline();
    private final Circle last = new Circle(DOT);
    private List<Long> counts = List.of();
    private List<Long> earlier = List.of();

    /// An empty line.
    public Sparkline() {
        getStyleClass().add("sparkline");
        before.getStyleClass().add("sparkline-before");
        now.getStyleClass().add("sparkline-now");
        last.getStyleClass().add("sparkline-dot");
        getChildren().addAll(before, now, last);
        setMinHeight(40);
        setPrefHeight(48);
    }

    /// Shows the counts of this year's months over those of last year's.
    public void show(List<Long> thisYear, List<Long> lastYear) {
        counts = thisYear;
        earlier = lastYear;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double highest = Math.max(highest(counts), highest(earlier));
        place(before, earlier, highest);
        place(now, counts, highest);
        last.setVisible(!counts.isEmpty());
        if (!counts.isEmpty()) {
            last.setCenterX(x(counts.size() - 1, counts.size()));
            last.setCenterY(y(counts.getLast(), highest));
        }
    }

    private void place(Polyline line, List<Long> values, double highest) {
        line.getPoints().clear();
        for (int i = 0; i < values.size(); i++) {
            line.getPoints().addAll(x(i, values.size()), y(values.get(i), highest));
        }
    }

    private double x(int index, int size) {
        return DOT + (getWidth() - 2 * DOT) * index / Math.max(1, size - 1);
    }

    private double y(long value, double highest) {
        return getHeight() - DOT - (getHeight() - 2 * DOT) * value / highest;
    }

    private static double highest(List<Long> values) {
        return values.isEmpty() ? 1 : Math.max(1, Collections.max(values));
    }
}
