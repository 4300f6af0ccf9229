package org.trigpoint.command;

import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureFiles;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.PictureSize;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.output.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Writes a figure as the picture its file name asks for, wholly or not at all.
final class PictureFile {
    private static final double WIDTH_CENTIMETRES = 20;

    private PictureFile() {}

    /// @throws RefusedException when the name ends in neither .png nor .svg, or the file cannot be written
    static void write(Figure figure, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        PictureSize size = PictureSize.fitting(figure, WIDTH_CENTIMETRES);
        Frame frame = Frame.of(size.width(), size.height());
        try {
            if (name.endsWith(".png")) {
                byte[] png = FigureFiles.png(figure, size, frame);
                AtomicFile.write(file, out -> out.write(png));
            } else if (name.endsWith(".svg")) {
                byte[] svg = FigureFiles.svg(figure, frame).getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(file, out -> out.write(svg));
            } else {
                throw new RefusedException("a picture is written as .png or .svg, not as " + file.getFileName());
            }
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " could not be written", e);
        }
    }
}
