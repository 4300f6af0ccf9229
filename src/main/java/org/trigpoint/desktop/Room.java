package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The room of a screen. Where the window is smaller than a screen can be, as on a small laptop at 150%, the screen keeps
/// its least size and is scrolled, so that nothing is cut off; what gets the focus comes into view.
final class Room extends ScrollPane {
    private static final double LEAST_WIDTH = MainWindow.LEAST_WIDTH - 220;
    private static final double LEAST_HEIGHT = MainWindow.LEAST_HEIGHT - 60;

    private final Region screen;

    /// @param screen holds the screens, one at a time
    Room(Pane screen) {
        super(screen);
        this.screen = screen;
        getStyleClass().add("room");
        screen.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        screen.getChildren().addListener((ListChangeListener<Node>) _ -> {
            setHvalue(0);
            setVvalue(0);
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::bringIntoView);
            }
        });
    }

    private void bringIntoView(@Nullable Node focused) {
        if (focused == null || !isWithin(focused)) {
            return;
        }
        Bounds place = screen.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        Bounds view = getViewportBounds();
        setHvalue(share(getHvalue(), place.getMinX(), place.getMaxX(), screen.getWidth(), view.getWidth()));
        setVvalue(share(getVvalue(), place.getMinY(), place.getMaxY(), screen.getHeight(), view.getHeight()));
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == screen) {
                return true;
            }
        }
        return false;
    }

    /// How far to scroll along one side, from 0 to 1, so that a stretch is seen, from its beginning where it is long.
    static double share(double now, double from, double to, double whole, double seen) {
        double hidden = whole - seen;
        if (hidden <= 0) {
            return 0;
        }
        double at = now * hidden;
        double last = Math.max(at, to - seen);
        return Math.clamp(Math.min(last, from), 0, hidden) / hidden;
    }
}
