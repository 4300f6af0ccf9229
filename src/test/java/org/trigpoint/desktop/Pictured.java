package org.trigpoint.desktop;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;

/// Pictures of the window, kept as build output in target/screens.
final class Pictured {
    private static final Path FOLDER = Path.of("target", "screens");

    private Pictured() {}

    /// Writes what the window shows, each unit as so many pixels.
    static void write(Scene scene, String name, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(scene.getFill());
        BufferedImage picture = SwingFXUtils.fromFXImage(scene.getRoot().snapshot(parameters, null), null);
        String file = name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-") + "-" + Math.round(scale * 100)
                + ".png";
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
