package org.trigpoint.report.layout;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Measures text as it will be set.
public final class TextWidths {
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
        return new TextWidths(advances(Face.REGULAR), advances(Face.BOLD));
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

    /// In ems, by code point up to the geometric shapes.
    private static float[] advances(Face face) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float[] advances = new float[TABLE_SIZE];
            for (int point = 0; point < TABLE_SIZE; point++) {
                advances[point] = (float) font.getAdvanceWidth(glyphs.getGlyphId(point)) / font.getUnitsPerEm();
            }
            return advances;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
