package org.trigpoint.desktop.control;

import org.trigpoint.desktop.work.Assignment;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureFiles;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.PictureSize;
import org.trigpoint.report.output.AtomicFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Saves figures as pictures in the colours of paper.
final class Pictures {
    /// The width of a text column on A4 paper.
    private static final double WIDTH_CENTIMETRES = 16;

    private Pictures() {}

    /// The kinds of picture.
    enum Kind {
        PNG, SVG;

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Asks where, and saves.
    static void save(Figure figure, Kind kind, Desk desk) {
        desk.files().pictureToSave(fileName(figure.title()) + "." + kind.extension()).ifPresent(file -> {
            String words = "Saved " + file.getFileName() + ".";
            desk.session()
                    .work()
                    .start(Assignment.of("Saving the picture", _ -> write(figure, kind, file))
                            .whenDone(_ -> desk.session().work().say(Notice.done(words))));
        });
    }

    private static Path write(Figure figure, Kind kind, Path file) {
        try {
            PictureSize size = PictureSize.fitting(figure, WIDTH_CENTIMETRES);
            Frame frame = Frame.of(size.width(), size.height());
            byte[] picture = switch (kind) {
                case PNG -> FigureFiles.png(figure, size, frame);
                case SVG -> FigureFiles.svg(figure, frame).getBytes(StandardCharsets.UTF_8);
            };
            AtomicFile.write(file, out -> out.write(picture));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The title in letters, digits and hyphens.
    static String fileName(String title) {
        String plain = title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "figure" : plain;
    }
}
