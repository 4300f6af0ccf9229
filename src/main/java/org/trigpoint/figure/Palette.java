package org.trigpoint.figure;

import java.awt.Color;
import java.util.List;

/// The colours of a theme. No pair that must be told apart differs in red and green alone.
///
/// @param paper behind everything
/// @param ink text and the lines that matter
/// @param quiet secondary text and axes
/// @param past last year, behind this year
/// @param grid hairlines
/// @param noData areas and cells without a value
/// @param series at most four series, in this order
/// @param sequential from little, near the paper, to much
/// @param diverging from a change for the better through none to a change for the worse
/// @param highlight outlines of chosen areas, and signals
public record Palette(Color paper, Color ink, Color quiet, Color past, Color grid, Color noData, List<Color> series,
        Gradient sequential, Gradient diverging, Color highlight) {

    /// Colours along a scale.
    public record Gradient(Color low, Color middle, Color high) {
        /// The colour at a share of the way, from 0 to 1.
        public Color at(double share) {
            return share < 0.5 ? between(low, middle, share * 2) : between(middle, high, share * 2 - 1);
        }
    }

    /// For the page and the light screen.
    public static final Palette LIGHT = new Palette(Color.WHITE, hex(0x1F2933), hex(0x5F6A75), hex(0x8F9AA5),
            hex(0xE1E5EA), hex(0xF3F4F6), List.of(hex(0x12436D), hex(0x28A197), hex(0x801650), hex(0xF46A25)),
            new Gradient(hex(0xE8F1FA), hex(0x5F97C8), hex(0x12436D)),
            new Gradient(hex(0x28A197), hex(0xDADDE1), hex(0x801650)), hex(0xF46A25));

    /// For the dark screen.
    public static final Palette DARK = new Palette(hex(0x171C22), hex(0xE6EAEE), hex(0x9AA6B2), hex(0x6F7B87),
            hex(0x323A43), hex(0x232A32), List.of(hex(0x6BACE6), hex(0x4CC5BA), hex(0xD985B4), hex(0xF79A66)),
            new Gradient(hex(0x22384D), hex(0x4C86BC), hex(0xA5D0F5)),
            new Gradient(hex(0x4CC5BA), hex(0x4A535D), hex(0xD985B4)), hex(0xF79A66));

    public Palette {
        series = List.copyOf(series);
    }

    /// The colour of this year, of bars and of anything there is one of.
    public Color accent() {
        return series.getFirst();
    }

    /// A change for the better.
    public Color better() {
        return diverging.low();
    }

    /// A change for the worse.
    public Color worse() {
        return diverging.high();
    }

    /// The ink that is easier to read on a ground: dark or white.
    public static Color readableOn(Color ground) {
        double light = 0.2126 * linear(ground.getRed()) + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue());
        return light > 0.179 ? LIGHT.ink : Color.WHITE;
    }

    private static Color between(Color first, Color second, double share) {
        return new Color(mix(first.getRed(), second.getRed(), share), mix(first.getGreen(), second.getGreen(), share),
                mix(first.getBlue(), second.getBlue(), share));
    }

    private static int mix(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * Math.clamp(share, 0, 1));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static Color hex(int rgb) {
        return new Color(rgb);
    }
}
