package org.trigpoint.report.layout;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/// How large a picture stands on paper, in centimetres.
///
/// @param width across
/// @param height down
public record PictureSize(double width, double height) {
    private static final String PNG_SIGNATURE = "89504e470d0a1a0a";
    private static final int HEADER_LENGTH = 24;
    private static final double LOGO_WIDTH = 7;
    private static final double LOGO_HEIGHT = 2.4;
    /// Left free below a picture as tall as the page, for its heading, caption and source.
    private static final double ROOM_FOR_WORDS = 4.0;

    /// The size of a PNG file at this width, made smaller in proportion where it would not fit on a page with its caption.
    ///
    /// @throws IllegalArgumentException when the bytes are not a PNG file
    public static PictureSize fit(byte[] png, double widthCentimetres, PageFrame page) {
        double ratio = heightOverWidth(png);
        double width = Math.min(widthCentimetres, page.textWidth());
        double tallest = page.textHeight() - ROOM_FOR_WORDS;
        return width * ratio <= tallest ? new PictureSize(width, width * ratio)
                : new PictureSize(tallest / ratio, tallest);
    }

    /// The size of a logo on a cover: no wider and no taller than leaves the title its place.
    public static PictureSize logo(byte[] png) {
        double ratio = heightOverWidth(png);
        double width = Math.min(LOGO_WIDTH, LOGO_HEIGHT / ratio);
        return new PictureSize(width, width * ratio);
    }

    private static double heightOverWidth(byte[] png) {
        if (png.length < HEADER_LENGTH || !HexFormat.of().formatHex(png, 0, 8).equals(PNG_SIGNATURE)) {
            throw new IllegalArgumentException("a picture is not a PNG file");
        }
        ByteBuffer header = ByteBuffer.wrap(png);
        return (double) header.getInt(20) / header.getInt(16);
    }
}
