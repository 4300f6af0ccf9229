package org.trigpoint.report.word;

/// Lengths as Word counts them.
final class WordUnits {
    private static final double TWIPS_PER_CENTIMETRE = 1440 / 2.54;
    private static final int EMUS_PER_CENTIMETRE = 360_000;

    private WordUnits() {}

    /// Twentieths of a point.
    static int twips(double centimetres) {
        return (int) Math.round(centimetres * TWIPS_PER_CENTIMETRE);
    }

    /// Twentieths of a point, as an attribute.
    static String text(double centimetres) {
        return Integer.toString(twips(centimetres));
    }

    /// English metric units, as an attribute.
    static String emus(double centimetres) {
        return Long.toString(Math.round(centimetres * EMUS_PER_CENTIMETRE));
    }
}
