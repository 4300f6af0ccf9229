package org.trigpoint.question.subject;

import java.util.List;

/// One row of a subject's table.
///
/// @param labels one a label column
/// @param figures one a figure column
public record Line(List<String> labels, List<Figure> figures) {
    public Line {
        labels = List.copyOf(labels);
        figures = List.copyOf(figures);
    }

    static Line of(String label, Figure... figures) {
        return new Line(List.of(label), List.of(figures));
    }
}
