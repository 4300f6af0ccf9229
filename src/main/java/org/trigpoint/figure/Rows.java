package org.trigpoint.figure;

import java.awt.geom.Rectangle2D;

/// Equal rows between two heights. Rows that do not fit legibly are left out, and a note says how many.
///
/// @param count rows wanted
/// @param top where the first begins
/// @param bottom where the last may end
record Rows(int count, double top, double bottom) {

    /// The height at which a row looks right.
    static final double COMFORTABLE = 24;

    private static final double LOWEST = 15;
    private static final double HIGHEST = 34;

    double height() {
        return Math.clamp((bottom - top) / Math.max(1, count), LOWEST, HIGHEST);
    }

    int visible() {
        if (count * LOWEST <= bottom - top) {
            return count;
        }
        return Math.clamp((int) ((bottom - top - LOWEST) / LOWEST), 0, count);
    }

    double middle(int row) {
        return top + (row + 0.5) * height();
    }

    double end() {
        return top + visible() * height();
    }

    Rectangle2D bounds(int row, double left, double right) {
        return new Rectangle2D.Double(left, top + row * height(), Math.max(0, right - left), height());
    }

    void writeRest(Pen pen, double x) {
        if (visible() < count) {
            pen.writeMiddle(pen.note("and " + NumberText.of(count - visible()) + " more, not shown", Pen.Anchor.START),
                    x,
                    end() + LOWEST / 2);
        }
    }
}
