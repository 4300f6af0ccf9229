package org.trigpoint.figure;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out and draws a chart of changes.
final class ChangeBarsDrawing {
    private static final double HEADINGS = 22;
    private static final double AXIS = 24;
    // Beyond this multiple of the largest estimate a whisker is cut and ends in an arrow; else one wide interval
    // flattens every other row.
    private static final double LONGEST_WHISKER = 1.5;

    private static final double TICK_DISTANCE = 35;
    private static final double DOT = 4;

    private final ChangeBars chart;
    private final Frame frame;
    private final Headline headline;
    private final ChangeColumns columns;

    ChangeBarsDrawing(ChangeBars chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.headline = new Headline(chart.title(), chart.unit());
        this.columns = ChangeColumns.of(chart, frame.width());
    }

    static double heightFor(ChangeBars chart, double width) {
        return new Headline(chart.title(), chart.unit()).height(Frame.of(width, 0)) + HEADINGS
                + chart.changes().size() * Rows.COMFORTABLE + AXIS + ChangeColumns.MARGIN;
    }

    void draw(Pen pen) {
        headline.draw(pen);
        if (chart.isEmpty()) {
            pen.writeNoData(headline.height(frame));
            return;
        }
        Rows rows = rows();
        Scale scale = scale();
        drawHeadings(pen, rows.top() - 7);
        drawAxis(pen, rows, scale);
        for (int i = 0; i < rows.visible(); i++) {
            drawRow(pen, chart.changes().get(i), rows.middle(i), scale);
        }
        rows.writeRest(pen, ChangeColumns.MARGIN);
    }

    List<Hotspot> hotspots() {
        if (chart.isEmpty()) {
            return List.of();
        }
        Rows rows = rows();
        return IntStream.range(0, rows.visible())
                .mapToObj(i -> new Hotspot(chart.changes().get(i).category(), words(chart.changes().get(i)),
                        rows.bounds(i, ChangeColumns.MARGIN, frame.width() - ChangeColumns.MARGIN)))
                .toList();
    }

    private String words(ChangeBars.Change change) {
        ChangeBars.Interval percent = change.percent();
        String interval = percent.hasBounds()
                ? " (" + NumberText.change(percent.low()) + " to " + NumberText.change(percent.high()) + ")"
                : "";
        return change.category() + ": " + NumberText.orNoData(change.before()) + " in " + chart.beforeName() + ", "
                + NumberText.orNoData(change.after()) + " in " + chart.afterName() + "; "
                + ChangeColumns.changeText(change) + interval + ", " + change.verdict().words();
    }

    private Rows rows() {
        double top = headline.height(frame) + HEADINGS;
        return new Rows(chart.changes().size(), top, Math.max(top, frame.height() - AXIS - ChangeColumns.MARGIN));
    }

    private Scale scale() {
        double largest = estimates().map(Math::abs).reduce(0.0, Math::max);
        double reach = Math.max(largest * LONGEST_WHISKER, 5);
        double low = lowest(-reach);
        double high = highest(reach);
        double room = (high - low) * 0.06;
        return new Scale(Math.max(-100, low - room), high + room, columns.plotLeft(), columns.plotRight());
    }

    private double lowest(double reach) {
        return bounds(ChangeBars.Interval::low).map(v -> Math.max(v, reach)).reduce(0.0, Math::min);
    }

    private double highest(double reach) {
        return bounds(ChangeBars.Interval::high).map(v -> Math.min(v, reach)).reduce(0.0, Math::max);
    }

    private Stream<Double> estimates() {
        return chart.changes().stream().map(c -> c.percent().estimate()).filter(v -> !Double.isNaN(v));
    }

    private Stream<Double> bounds(Function<ChangeBars.Interval, Double> end) {
        Stream<Double> ends = chart.changes().stream().map(c -> end.apply(c.percent())).filter(v -> !Double.isNaN(v));
        return Stream.concat(estimates(), ends);
    }

    private void drawHeadings(Pen pen, double baseline) {
        if (!Double.isNaN(columns.before())) {
            pen.write(pen.note(chart.beforeName(), Pen.Anchor.END), columns.before(), baseline);
            pen.write(pen.note(chart.afterName(), Pen.Anchor.END), columns.after(), baseline);
        }
        pen.write(pen.note("Change", Pen.Anchor.END), columns.change(), baseline);
    }

    private static void drawAxis(Pen pen, Rows rows, Scale scale) {
        int count = (int) Math.clamp((scale.to() - scale.from()) / TICK_DISTANCE, 1, 6);
        Ticks ticks = Ticks.within(scale.low(), scale.high(), count, 1);
        new AxisLabels(scale, ticks, v -> v == 0 ? "0" : (v > 0 ? "+" : "") + ticks.text(v) + "%").draw(pen, rows.top(),
                rows.end());
    }

    private void drawRow(Pen pen, ChangeBars.Change change, double middle, Scale scale) {
        pen.writeMiddle(
                pen.value(Lettering.NOTE.fitted(change.category(), columns.category()), Pen.Anchor.START),
                ChangeColumns.MARGIN, middle);
        if (!Double.isNaN(columns.before())) {
            pen.writeMiddle(pen.note(NumberText.orNoData(change.before()), Pen.Anchor.END), columns.before(), middle);
            pen.writeMiddle(pen.value(NumberText.orNoData(change.after()), Pen.Anchor.END), columns.after(), middle);
        }
        pen.writeMiddle(pen.value(ChangeColumns.changeText(change), Pen.Anchor.END), columns.change(), middle);
        drawVerdict(pen, change.verdict(), middle);
        drawInterval(pen, change, middle, scale);
    }

    private void drawVerdict(Pen pen, ChangeBars.Verdict verdict, double middle) {
        verdict.status().draw(pen, columns.verdict() + 5, middle);
        pen.writeMiddle(pen.value(verdict.words(), Pen.Anchor.START), columns.verdict() + ChangeColumns.SHAPE, middle);
    }

    private static void drawInterval(Pen pen, ChangeBars.Change change, double middle, Scale scale) {
        ChangeBars.Interval percent = change.percent();
        if (!percent.hasEstimate()) {
            return;
        }
        Color colour = change.verdict().status().colour(pen.palette());
        double at = scale.at(Math.clamp(percent.estimate(), scale.low(), scale.high()));
        pen.fill(new Ellipse2D.Double(at - DOT, middle - DOT, 2 * DOT, 2 * DOT), colour);
        if (percent.hasBounds()) {
            drawWhisker(pen, new Line2D.Double(at, middle, scale.at(Math.max(percent.low(), scale.low())), middle),
                    percent.low() < scale.low(), colour);
            drawWhisker(pen, new Line2D.Double(at, middle, scale.at(Math.min(percent.high(), scale.high())), middle),
                    percent.high() > scale.high(), colour);
        }
    }

    // A cut whisker ends in an arrow, a whole one in a short bar where it reaches out of the dot.
    private static void drawWhisker(Pen pen, Line2D whisker, boolean cut, Color colour) {
        pen.line(whisker, colour, 2);
        double x = whisker.getX2();
        double y = whisker.getY2();
        double direction = Math.signum(x - whisker.getX1());
        if (cut) {
            Path2D head = new Path2D.Double();
            head.moveTo(x - direction * 5, y - 4);
            head.lineTo(x, y);
            head.lineTo(x - direction * 5, y + 4);
            pen.outline(head, colour, 2);
        } else if (Math.abs(x - whisker.getX1()) > DOT + 2) {
            pen.line(new Line2D.Double(x, y - 4, x, y + 4), colour, 2);
        }
    }
}
