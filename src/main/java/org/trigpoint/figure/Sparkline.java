package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;

/// A line the size of a word, from zero, with a dot at its last value; no title, no text, no ground of its own, so that
/// it can stand in a table or on a card.
///
/// @param title what is shown; not drawn
/// @param labels what each value stands for, such as "April 2012"
/// @param values as many as there are labels; NaN where missing, which is a gap
public record Sparkline(String title, List<String> labels, List<Double> values) implements Figure {

    private static final double MARGIN = 3;
    private static final double DOT = 2.5;

    public Sparkline {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
        if (labels.size() != values.size()) {
            throw new IllegalArgumentException(labels.size() + " labels for " + values.size() + " values");
        }
    }

    @Override
    public String alternativeText() {
        List<Integer> present = present();
        if (present.isEmpty()) {
            return title + ": no data.";
        }
        int highest = present.stream().reduce((a, b) -> values.get(b) > values.get(a) ? b : a).orElseThrow();
        return title + ": " + at(present.getFirst()) + " to " + at(present.getLast()) + ", highest " + at(highest)
                + ".";
    }

    private String at(int index) {
        return NumberText.of(values.get(index)) + " in " + labels.get(index);
    }

    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("", title),
                IntStream.range(0, values.size())
                        .mapToObj(i -> List.of(FigureTable.Cell.of(labels.get(i)), FigureTable.Cell.of(values.get(i))))
                        .toList());
    }

    /// Draws the line; a hairline at zero when every value is missing.
    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        Pen pen = Pen.over(graphics, frame);
        double foot = frame.height() - MARGIN;
        if (present().isEmpty()) {
            pen.line(new Line2D.Double(MARGIN, foot, frame.width() - MARGIN, foot), pen.palette().past(), 1);
            return;
        }
        ValueLine line = line(frame);
        pen.outline(line.path(), pen.palette().accent(), 1.5);
        present().stream().filter(line::alone).forEach(i -> pen.fill(line.dot(i, 1.5), pen.palette().accent()));
        line.last().ifPresent(last -> pen.fill(line.dot(last, DOT), pen.palette().accent()));
    }

    private ValueLine line(Frame frame) {
        double highest = present().stream().mapToDouble(values::get).max().orElse(0);
        double lowest = present().stream().mapToDouble(values::get).min().orElse(0);
        Scale y = new Scale(Math.min(0, lowest), Math.max(highest, Double.MIN_NORMAL), frame.height() - MARGIN, MARGIN);
        Scale x = new Scale(0, Math.max(1, values.size() - 1), MARGIN, frame.width() - MARGIN);
        return new ValueLine(values, x::at, y);
    }

    private List<Integer> present() {
        return IntStream.range(0, values.size()).filter(i -> !Double.isNaN(values.get(i))).boxed().toList();
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return List.of();
    }

    @Override
    public double heightFor(double width) {
        return Math.max(16, width * 0.25);
    }
}
