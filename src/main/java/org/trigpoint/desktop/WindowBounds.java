package org.trigpoint.desktop;

import org.trigpoint.desktop.session.Preferences;

import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was, put back as long as some screen still shows it.
final class WindowBounds {
    private static final String KEY = "window";
    private static final String MAXIMISED = "maximised";

    private WindowBounds() {}

    static void restore(Stage stage, Preferences preferences) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MainWindow.LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(MainWindow.LEAST_HEIGHT, room.getHeight()));
        Rectangle2D bounds = preferences.get(KEY)
                .flatMap(WindowBounds::parse)
                .filter(kept -> !Screen.getScreensForRectangle(kept).isEmpty())
                .orElseGet(() -> middle(room));
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(preferences.get(MAXIMISED).map(Boolean::parseBoolean).orElse(false));
    }

    private static Rectangle2D middle(Rectangle2D room) {
        double width = Math.min(1440, room.getWidth());
        double height = Math.min(900, room.getHeight());
        return new Rectangle2D(room.getMinX() + (room.getWidth() - width) / 2,
                room.getMinY() + (room.getHeight() - height) / 2, width, height);
    }

    /// Keeps where the window is soon after it was moved, so that a program that is killed finds it again.
    static void watch(Stage stage, Preferences preferences) {
        for (ObservableValue<?> bound : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty(), stage.maximizedProperty())) {
            Soon.after(bound, () -> {
                keep(stage, preferences);
                Thread.startVirtualThread(preferences::save);
            });
        }
    }

    static void keep(Stage stage, Preferences preferences) {
        preferences.put(MAXIMISED, Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            preferences.put(KEY, Math.round(stage.getX()) + "," + Math.round(stage.getY()) + ","
                    + Math.round(stage.getWidth()) + "," + Math.round(stage.getHeight()));
        }
    }

    private static java.util.Optional<Rectangle2D> parse(String text) {
        try {
            double[] parts = Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
            return parts.length == 4
                    ? java.util.Optional.of(new Rectangle2D(parts[0], parts[1], parts[2], parts[3]))
                    : java.util.Optional.empty();
        } catch (IllegalArgumentException _) {
            return java.util.Optional.empty();
        }
    }
}
