package org.trigpoint.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/// Shapes that mark points.
final class Marks {
    private static final double DIAMOND = 6;

    private Marks() {}

    /// The mark of a signal: told from a dot without its colour.
    static Path2D diamond(double x, double y) {
        Path2D path = new Path2D.Double(new Line2D.Double(x - DIAMOND, y, x, y - DIAMOND));
        path.lineTo(x + DIAMOND, y);
        path.lineTo(x, y + DIAMOND);
        path.closePath();
        return path;
    }
}
