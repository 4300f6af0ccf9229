package org.trigpoint.figure;

import java.awt.Font;

/// The sizes and weights of lettering, in units of 1/96 inch: 12 units are 9 points.
public enum Lettering {
    /// Axes, notes, values.
    NOTE(12, Font.PLAIN),
    /// Direct labels.
    LABEL(12, Font.BOLD),
    /// The heading of a figure.
    TITLE(15, Font.BOLD);

    private final int size;
    private final int style;

    Lettering(int size, int style) {
        this.size = size;
        this.style = style;
    }

    /// The height of a line of this lettering.
    public double lineHeight() {
        return Math.ceil(size * 1.25);
    }

    /// How far the middle of small letters and digits stands above the baseline.
    public double middle() {
        return size * 0.36;
    }

    Font font() {
        return Typeface.font(style).deriveFont((float) size);
    }

    /// The width of a text, the same on every device.
    public double width(String text) {
        return Typeface.width(text, font());
    }

    /// The text, shortened with "…" to fit a width; empty when not even one letter fits.
    public String fitted(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length() - 1;
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end <= 0 ? "" : text.substring(0, end).stripTrailing() + "…";
    }
}
