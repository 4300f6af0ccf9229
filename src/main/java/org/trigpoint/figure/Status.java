package org.trigpoint.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// How a change is to be seen. Colour is never the only sign: each has a shape, and a word stands with it.
public enum Status {
    BETTER("better"), WORSE("worse"), UNCLEAR("no clear change"), NO_DATA("no data");

    private static final double SIZE = 9;

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /// The word that stands with the shape unless the figure has a better one.
    public String word() {
        return word;
    }

    /// Its colour in a theme.
    public Color colour(Palette palette) {
        return switch (this) {
            case BETTER -> palette.better();
            case WORSE -> palette.worse();
            case UNCLEAR, NO_DATA -> palette.quiet();
        };
    }

    /// Draws ▼ better, ▲ worse, ● no clear change or ◇ no data. Drawn, not written: few fonts hold all four.
    ///
    /// @param x the middle, in the units of the frame
    /// @param y the middle
    void draw(Pen pen, double x, double y) {
        Shape shape = shape(x, y, SIZE);
        if (this == NO_DATA) {
            pen.outline(shape, colour(pen.palette()), 1.5);
        } else {
            pen.fill(shape, colour(pen.palette()));
        }
    }

    private Shape shape(double x, double y, double size) {
        double r = size / 2;
        return switch (this) {
            case BETTER -> polygon(x - r, y - r * 0.8, x + r, y - r * 0.8, x, y + r * 0.9);
            case WORSE -> polygon(x - r, y + r * 0.8, x + r, y + r * 0.8, x, y - r * 0.9);
            case UNCLEAR -> new Ellipse2D.Double(x - r * 0.8, y - r * 0.8, size * 0.8, size * 0.8);
            case NO_DATA -> polygon(x - r, y, x, y - r, x + r, y, x, y + r);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
