package org.trigpoint.report.layout;

/// Measures text as it will be set.
public final class TextWidths {
    /// Code points up to the geometric shapes.
    private static final int TABLE_SIZE = 0x2500 + 0x100;
    private static final double CENTIMETRES_PER_POINT = 2.54 / 72;

    private final float[] regular;
    private final float[] bold;

    private TextWidths(float[] regular, float[] bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /// Reads the widths of the two faces tables are set in.
    public static TextWidths load() {
        return new TextWidths(FontAdvances.of(Face.REGULAR, TABLE_SIZE), FontAdvances.of(Face.BOLD, TABLE_SIZE));
    }

    /// The same for type that is set this much wider.
    ///
    /// @param factor 1 for our own
    public TextWidths wider(double factor) {
        return factor == 1 ? this : new TextWidths(scaled(regular, factor), scaled(bold, factor));
    }

    private static float[] scaled(float[] advances, double factor) {
        float[] scaled = new float[advances.length];
        for (int i = 0; i < advances.length; i++) {
            scaled[i] = (float) (advances[i] * factor);
        }
        return scaled;
    }

    /// The width in centimetres of a line in the regular face.
    public double regular(String text, double points) {
        return width(regular, text, points);
    }

    /// The width in centimetres of a line in the bold face.
    public double bold(String text, double points) {
        return width(bold, text, points);
    }

    private static double width(float[] advances, String text, double points) {
        double ems = text.codePoints().mapToDouble(point -> point < TABLE_SIZE ? advances[point] : 1).sum();
        return ems * points * CENTIMETRES_PER_POINT;
    }
}
