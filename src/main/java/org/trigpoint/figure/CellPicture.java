package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;

/// A picture small enough for a cell of a table, in the colours of paper.
final class CellPicture {
    private CellPicture() {}

    /// The bytes of a PNG.
    ///
    /// @param drawing in units of 1/96 inch, from the upper left corner
    static byte[] png(PictureSize size, Consumer<Graphics2D> drawing) throws IOException {
        BufferedImage image = new BufferedImage(size.widthPixels(), size.heightPixels(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Palette.LIGHT.paper());
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(size.pixelsPerUnit(), size.pixelsPerUnit());
            drawing.accept(graphics);
        } finally {
            graphics.dispose();
        }
        return PngFile.of(image, size.dotsPerInch());
    }
}
