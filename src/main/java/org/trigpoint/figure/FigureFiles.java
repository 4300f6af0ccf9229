package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes figures to picture files. The same figure and size give the same bytes every time.
public final class FigureFiles {
    private FigureFiles() {}

    /// Writes a PNG in the colours of paper, with its size on paper in the file.
    ///
    /// @throws IOException when the file cannot be written
    public static void writePng(Figure figure, PictureSize size, Path file) throws IOException {
        Files.write(file, png(figure, size, Frame.of(size.width(), size.height())));
    }

    /// Writes an SVG in the colours of paper. Its text stays text; its alternative text stands in it.
    ///
    /// @throws IOException when the file cannot be written
    public static void writeSvg(Figure figure, PictureSize size, Path file) throws IOException {
        Files.writeString(file, svg(figure, Frame.of(size.width(), size.height())));
    }

    /// The bytes of a PNG.
    ///
    /// @param frame the colours and whether the heading stands in the picture; its size is that of `size`
    /// @throws IOException when the picture cannot be encoded
    public static byte[] png(Figure figure, PictureSize size, Frame frame) throws IOException {
        return PngFile.of(image(figure, size, frame), size.dotsPerInch());
    }

    /// The figure as pixels.
    public static BufferedImage image(Figure figure, PictureSize size, Frame frame) {
        BufferedImage image = new BufferedImage(size.widthPixels(), size.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(frame.palette().paper());
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(size.pixelsPerUnit(), size.pixelsPerUnit());
            figure.draw(graphics, new Frame(size.width(), size.height(), frame.palette(), frame.heading()));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /// The text of an SVG document; it scales with its `viewBox` and refers to nothing outside itself.
    ///
    /// @param frame a width and a height above zero
    public static String svg(Figure figure, Frame frame) {
        return SvgText.of(figure, frame);
    }
}
