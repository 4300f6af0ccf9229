package org.trigpoint.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A line through values, broken where one is missing.
///
/// @param values NaN where missing
/// @param x where each value stands
/// @param y the vertical scale
record ValueLine(List<Double> values, IntToDoubleFunction x, Scale y) {
    Path2D path() {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            if (present(i)) {
                Point2D point = point(i);
                if (drawing) {
                    path.lineTo(point.getX(), point.getY());
                } else {
                    path.moveTo(point.getX(), point.getY());
                }
            }
            drawing = present(i);
        }
        return path;
    }

    boolean present(int index) {
        return index >= 0 && index < values.size() && !Double.isNaN(values.get(index));
    }

    /// A value with a gap on either side, which a line alone would not show.
    boolean alone(int index) {
        return present(index) && !present(index - 1) && !present(index + 1);
    }

    Point2D point(int index) {
        return new Point2D.Double(x.applyAsDouble(index), y.at(values.get(index)));
    }

    Ellipse2D dot(int index, double radius) {
        Point2D at = point(index);
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    OptionalInt last() {
        return IntStream.range(0, values.size()).filter(this::present).reduce((first, second) -> second);
    }
}
