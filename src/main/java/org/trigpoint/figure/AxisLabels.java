package org.trigpoint.figure;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/// The values under a horizontal axis. Those nearest zero are written first; one that would touch a neighbour is left
/// to its hairline.
///
/// @param scale the axis
/// @param ticks where the hairlines stand
/// @param text how a value is written
record AxisLabels(Scale scale, Ticks ticks, DoubleFunction<String> text) {

    private static final double GAP = 5;

    /// A label and where it stands.
    record Placed(String words, double middle) {
        double left() {
            return middle - Lettering.NOTE.width(words) / 2;
        }

        double right() {
            return middle + Lettering.NOTE.width(words) / 2;
        }

        boolean touches(Placed other) {
            return left() < other.right() + GAP && other.left() < right() + GAP;
        }
    }

    void draw(Pen pen, double top, double bottom) {
        for (double value : ticks.values()) {
            double x = scale.at(value);
            pen.line(new Line2D.Double(x, top, x, bottom), value == 0 ? pen.palette().quiet() : pen.palette().grid(),
                    1);
        }
        placed().forEach(label -> pen.write(pen.note(label.words(), Pen.Anchor.MIDDLE), label.middle(), bottom + 16));
    }

    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        ticks.values().stream().sorted(Comparator.comparingDouble(Math::abs)).forEach(value -> {
            Placed label = new Placed(text.apply(value), scale.at(value));
            if (placed.stream().noneMatch(label::touches)) {
                placed.add(label);
            }
        });
        return placed;
    }
}
