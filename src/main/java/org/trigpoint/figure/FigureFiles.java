package org.trigpoint.figure;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes figures to picture files. The same figure and size give the same bytes every time.
public final class FigureFiles {
    static {
        ImageIO.setUseCache(false); // which would be a temporary file that others may read
    }

    private static final double METRES_PER_INCH = 0.0254;

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
        BufferedImage image = image(figure, size, frame);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, resolution(writer, image, size.dotsPerInch())));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
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

    private static IIOMetadata resolution(ImageWriter writer, BufferedImage image, int dotsPerInch)
            throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        String perMetre = Long.toString(Math.round(dotsPerInch / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(physical);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        return metadata;
    }
}
