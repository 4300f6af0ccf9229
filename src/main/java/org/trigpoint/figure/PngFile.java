package org.trigpoint.figure;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A picture as a PNG file, lossless, in three bytes a pixel.
///
/// A chart is mostly long runs of one colour, so its rows are deflated as they are: trying the filters of the format on
/// every row, as encoders for photographs do, takes several times as long and makes files of charts larger. Format: W3C,
/// "Portable Network Graphics (PNG) Specification (Second Edition)".
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double METRES_PER_INCH = 0.0254;
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int METRE = 1;
    /// The highest level that does not weigh each match against the next: half the time for a file a fifth larger.
    private static final int LEVEL = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private PngFile() {}

    /// The bytes of the file.
    ///
    /// @param image of the type `TYPE_INT_RGB`
    /// @param dotsPerInch says how large it stands on paper
    static byte[] of(BufferedImage image, int dotsPerInch) throws IOException {
        PngFile file = new PngFile();
        file.out.write(SIGNATURE);
        file.header(image);
        file.resolution(Math.toIntExact(Math.round(dotsPerInch / METRES_PER_INCH)));
        file.pixels(image);
        file.chunk("IEND", new byte[0], 0);
        return file.bytes.toByteArray();
    }

    private void header(BufferedImage image) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(image.getWidth());
        fields.writeInt(image.getHeight());
        fields.write(new byte[]{BITS, TRUE_COLOUR, 0, 0, 0});
        chunk("IHDR", header.toByteArray(), header.size());
    }

    private void resolution(int dotsPerMetre) throws IOException {
        ByteArrayOutputStream physical = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(physical);
        fields.writeInt(dotsPerMetre);
        fields.writeInt(dotsPerMetre);
        fields.write(METRE);
        chunk("pHYs", physical.toByteArray(), physical.size());
    }

    private void pixels(BufferedImage image) throws IOException {
        byte[] rows = rows(image);
        byte[] deflated = new byte[rows.length + rows.length / 1000 + 64]; // more than deflating can make of them
        try (Deflater deflater = new Deflater(LEVEL)) {
            deflater.setInput(rows);
            deflater.finish();
            chunk("IDAT", deflated, deflater.deflate(deflated));
        }
    }

    /// Red, green and blue of every pixel, each row after a zero that says it is not filtered.
    private static byte[] rows(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] rows = new byte[image.getHeight() * (3 * width + 1)];
        int to = 0;
        for (int from = 0; from < pixels.length; from++) {
            if (from % width == 0) {
                to++;
            }
            int pixel = pixels[from];
            rows[to++] = (byte) (pixel >> 16);
            rows[to++] = (byte) (pixel >> 8);
            rows[to++] = (byte) pixel;
        }
        return rows;
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) check.getValue());
    }
}
