package org.trigpoint.desktop.control;

import org.trigpoint.model.Ledger;

import java.util.List;
import javafx.scene.layout.Region;

/// What became of the rows of a batch, as one bar: loaded, rejected, blank, duplicate. A part that holds any row is wide
/// enough to be seen.
public final class LedgerBar extends Region {
    private static final List<String> PARTS = List.of("loaded", "rejected", "blank", "duplicate");
    private static final double HEIGHT = 10;
    private static final double SEEN = 4;

    private List<Long> counts = List.of(0L, 0L, 0L, 0L);

    /// An empty bar.
    public LedgerBar() {
        getStyleClass().add("ledger-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (String part : PARTS) {
            Region region = new Region();
            region.getStyleClass().add("ledger-" + part);
            getChildren().add(region);
        }
    }

    /// Shows a ledger.
    public void show(Ledger ledger) {
        counts = List.of(ledger.loaded(), ledger.rejected(), ledger.blank(), ledger.duplicate());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double all = Math.max(1, counts.stream().mapToLong(Long::longValue).sum());
        double small = counts.stream().skip(1).filter(count -> count > 0).count() * SEEN;
        double free = Math.max(0, getWidth() - small);
        double x = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            double least = i > 0 && counts.get(i) > 0 ? SEEN : 0;
            double width = free * counts.get(i) / all + least;
            getChildren().get(i).resizeRelocate(x, 0, width, HEIGHT);
            x += width;
        }
    }
}
