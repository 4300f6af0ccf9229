package org.trigpoint.desktop.data;

import java.time.YearMonth;
import java.util.List;
import javafx.scene.layout.Region;

/// The months of all sources as small boxes: filled where this one is whole, hollow where it is not, and nothing but a
/// line beyond its span.
final class CoverageBar extends Region {
    private static final double HEIGHT = 10;
    private static final double GAP = 1;

    CoverageBar(SourceRow row) {
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleText(row.coverage());
        List<YearMonth> gaps = row.gaps();
        row.all().ifPresent(all -> all.months().forEach(month -> {
            Region box = new Region();
            box.getStyleClass()
                    .add(row.whole().contains(month)
                            ? "month-whole"
                            : gaps.contains(month) ? "month-gap" : "month-none");
            getChildren().add(box);
        }));
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        double width = getWidth() / Math.max(1, count);
        double gap = width > 4 ? GAP : 0;
        for (int i = 0; i < count; i++) {
            boolean none = getChildren().get(i).getStyleClass().contains("month-none");
            double height = none ? 2 : HEIGHT;
            getChildren().get(i).resizeRelocate(i * width, (HEIGHT - height) / 2, Math.max(1, width - gap), height);
        }
    }
}
