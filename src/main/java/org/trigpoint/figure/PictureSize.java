package org.trigpoint.figure;

/// The size of a picture file.
///
/// @param width of the figure, in units of 1/96 inch
/// @param height of the figure, in units of 1/96 inch
/// @param dotsPerInch pixels to the inch; 96 makes a unit one pixel, 192 makes it two
public record PictureSize(double width, double height, int dotsPerInch) {

    /// The units in an inch.
    public static final double UNITS_PER_INCH = 96;

    private static final int CRISP = 192;

    public PictureSize {
        if (!(width > 0 && height > 0 && dotsPerInch > 0)) {
            throw new IllegalArgumentException(
                    "a picture has a size: " + width + " × " + height + " at " + dotsPerInch);
        }
    }

    /// So many units, two pixels to each, so that the picture is crisp on fine screens and in print.
    public static PictureSize of(double width, double height) {
        return new PictureSize(width, height, CRISP);
    }

    /// As wide as this on paper, and as high as the figure looks right, two pixels to the unit.
    public static PictureSize fitting(Figure figure, double widthCentimetres) {
        double width = widthCentimetres / 2.54 * UNITS_PER_INCH;
        return of(width, figure.heightFor(width));
    }

    /// Pixels to the unit.
    double pixelsPerUnit() {
        return dotsPerInch / UNITS_PER_INCH;
    }

    /// The width of the picture in pixels.
    public int widthPixels() {
        return Math.max(1, (int) Math.round(width * pixelsPerUnit()));
    }

    /// The height of the picture in pixels.
    public int heightPixels() {
        return Math.max(1, (int) Math.round(height * pixelsPerUnit()));
    }
}
