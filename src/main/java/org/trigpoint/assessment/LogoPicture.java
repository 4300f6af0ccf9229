package org.trigpoint.assessment;

import org.trigpoint.model.RefusedException;

import javax.imageio.ImageIO;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// A logo as a plain PNG: drawn anew, so that nothing else of the file (its author, its place, its program) travels along,
/// and no larger than print needs.
final class LogoPicture {
    private static final int LARGEST_SIDE = 1200;
    private static final int SMALLEST_SIDE = 16;

    private LogoPicture() {}

    static byte[] plain(String name, byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            if (image == null || image.getWidth() < SMALLEST_SIDE || image.getHeight() < SMALLEST_SIDE) {
                throw new RefusedException(
                        name + " is no picture that can be used; a logo is a PNG or JPEG file. Open it"
                                + " in a drawing program and export it as PNG.");
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(redrawn(image), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new RefusedException(name + " is a damaged picture; export it again as PNG", e);
        }
    }

    private static BufferedImage redrawn(BufferedImage image) {
        double scale = Math.min(1, (double) LARGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return plain;
    }
}
