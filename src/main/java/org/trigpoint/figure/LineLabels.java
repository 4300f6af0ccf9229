package org.trigpoint.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Labels beside the ends of lines, moved apart where they would overlap.
final class LineLabels {
    /// A label that wants to stand with its middle at y.
    ///
    /// @param text what it says, and how
    /// @param y the middle
    record Label(Pen.Text text, double y) {
        Label at(double other) {
            return new Label(text, other);
        }
    }

    private LineLabels() {}

    /// The labels with their middles at least a line apart, as near as may be to where they want to stand, within
    /// `top` and `bottom` if there is room.
    static List<Label> spread(List<Label> wanted, double top, double bottom) {
        double gap = Lettering.LABEL.lineHeight();
        List<Label> labels = new ArrayList<>(wanted);
        labels.sort(Comparator.comparingDouble(Label::y));
        // Each pair too close is moved apart by half the overlap; few labels, so few rounds settle it.
        for (int round = 0; round < 50; round++) {
            for (int i = 1; i < labels.size(); i++) {
                double overlap = gap - (labels.get(i).y() - labels.get(i - 1).y());
                if (overlap > 0) {
                    labels.set(i - 1, labels.get(i - 1).at(labels.get(i - 1).y() - overlap / 2));
                    labels.set(i, labels.get(i).at(labels.get(i).y() + overlap / 2));
                }
            }
        }
        return within(labels, top, bottom, gap);
    }

    private static List<Label> within(List<Label> labels, double top, double bottom, double gap) {
        double floor = bottom - gap / 2;
        for (int i = labels.size() - 1; i >= 0; i--) {
            labels.set(i, labels.get(i).at(Math.min(labels.get(i).y(), floor)));
            floor = labels.get(i).y() - gap;
        }
        double ceiling = top + gap / 2;
        for (int i = 0; i < labels.size(); i++) {
            labels.set(i, labels.get(i).at(Math.max(labels.get(i).y(), ceiling)));
            ceiling = labels.get(i).y() + gap;
        }
        return labels;
    }
}
