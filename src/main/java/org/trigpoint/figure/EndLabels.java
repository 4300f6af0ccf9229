package org.trigpoint.figure;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names beside the ends of lines, in place of a legend; moved apart where they would overlap.
final class EndLabels {
    private static final double GAP = 10;
    private static final double LINE = Lettering.LABEL.lineHeight();

    /// A name.
    ///
    /// @param text what it says, and how
    /// @param value of the axis, beside which it wants to stand
    record Label(Pen.Text text, double value) {}

    /// A name with its middle at y.
    record Placed(Pen.Text text, double y) {
        Placed at(double other) {
            return new Placed(text, other);
        }
    }

    private final List<Label> labels = new ArrayList<>();

    void add(String words, Lettering lettering, Color colour, double value) {
        labels.add(new Label(new Pen.Text(words, lettering, colour, Pen.Anchor.START), value));
    }

    /// The margin at the right of a plot in which they stand.
    MarginAxis margin(Frame frame, ValueAxis values) {
        double widest = labels.stream().mapToDouble(l -> l.text().lettering().width(l.text().words())).max().orElse(0);
        return new MarginAxis(frame, widest + GAP, (pen, plot) -> write(pen, plot, values));
    }

    private void write(Pen pen, Rectangle2D plot, ValueAxis values) {
        List<Placed> wanted = labels.stream()
                .map(l -> new Placed(l.text(), values.valueToJava2D(l.value(), plot, RectangleEdge.LEFT)))
                .toList();
        spread(wanted, plot.getMinY() - GAP, plot.getMaxY() + GAP)
                .forEach(label -> pen.writeMiddle(label.text(), plot.getMaxX() + GAP, label.y()));
    }

    /// The labels with their middles at least a line apart, as near as may be to where they want to stand, within
    /// `top` and `bottom` if there is room.
    static List<Placed> spread(List<Placed> wanted, double top, double bottom) {
        List<Placed> labels = new ArrayList<>(wanted);
        labels.sort(Comparator.comparingDouble(Placed::y));
        // Each pair too close is moved apart by half the overlap; few labels, so few rounds settle it.
        for (int round = 0; round < 50; round++) {
            for (int i = 1; i < labels.size(); i++) {
                double overlap = LINE - (labels.get(i).y() - labels.get(i - 1).y());
                if (overlap > 0) {
                    labels.set(i - 1, labels.get(i - 1).at(labels.get(i - 1).y() - overlap / 2));
                    labels.set(i, labels.get(i).at(labels.get(i).y() + overlap / 2));
                }
            }
        }
        return within(labels, top, bottom);
    }

    private static List<Placed> within(List<Placed> labels, double top, double bottom) {
        double floor = bottom - LINE / 2;
        for (int i = labels.size() - 1; i >= 0; i--) {
            labels.set(i, labels.get(i).at(Math.min(labels.get(i).y(), floor)));
            floor = labels.get(i).y() - LINE;
        }
        double ceiling = top + LINE / 2;
        for (int i = 0; i < labels.size(); i++) {
            labels.set(i, labels.get(i).at(Math.max(labels.get(i).y(), ceiling)));
            ceiling = labels.get(i).y() + LINE;
        }
        return labels;
    }
}
