package org.trigpoint.desktop.control;

import org.trigpoint.statistics.Status;

import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;

/// A status as shape, colour and word. The shape is drawn, since few fonts hold all of them.
public final class StatusMark extends Label {
    private final SVGPath shape = new SVGPath();

    /// An empty mark.
    public StatusMark() {
        getStyleClass().add("status-mark");
        setContentDisplay(ContentDisplay.LEFT);
        setGraphicTextGap(8);
    }

    /// A mark of a status, with its word.
    public static StatusMark of(Status status) {
        StatusMark mark = new StatusMark();
        mark.show(status, status.word());
        return mark;
    }

    /// Shows a status with words of one's own.
    public void show(Status status, String words) {
        shape.setContent(path(status));
        shape.getStyleClass().setAll("status-shape", "status-" + status.name().toLowerCase(Locale.ROOT));
        setGraphic(shape);
        setText(words);
    }

    /// Shows nothing.
    public void clear() {
        setGraphic(null);
        setText("");
    }

    private static String path(Status status) {
        return switch (status) {
            case GREEN -> "M0 1 L10 1 L5 9 Z";
            case RED -> "M0 9 L10 9 L5 1 Z";
            case AMBER -> "M5 1 A4 4 0 1 1 4.99 1 Z";
            case NONE -> "M5 0 L10 5 L5 10 L0 5 Z M5 2 L2 5 L5 8 L8 5 Z";
            case UNRATED -> "M1 1 H9 V9 H1 Z";
        };
    }
}
