package org.trigpoint.figure;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out and draws a monthly comparison.
final class MonthlyDrawing {
    private static final double MARGIN = 8;
    private static final double LABEL_GAP = 10;

    private final MonthlyComparison chart;
    private final Frame frame;
    private final Headline headline;

    MonthlyDrawing(MonthlyComparison chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.headline = new Headline(chart.title(), chart.unit());
    }

    void draw(Pen pen) {
        headline.draw(pen);
        if (chart.isEmpty()) {
            pen.writeNoData(headline.height(frame));
            return;
        }
        PlotArea plot = plot();
        plot.drawGrid(pen);
        drawMonths(pen, plot);
        new SeriesBreakLines(chart.breaks(), i -> middle(plot, i), plot.bounds()).draw(pen);
        Palette colours = pen.palette();
        drawLine(pen, line(chart.lastYear(), plot), colours.past(), false);
        drawLine(pen, line(chart.thisYear(), plot), colours.accent(), true);
        drawLabels(pen, plot);
    }

    List<Hotspot> hotspots() {
        if (chart.isEmpty()) {
            return List.of();
        }
        PlotArea plot = plot();
        double band = plot.bounds().getWidth() / chart.months();
        return IntStream.range(0, chart.months())
                .mapToObj(i -> new Hotspot(chart.month(i).toString(), chart.words(i),
                        new Rectangle2D.Double(plot.bounds().getMinX() + i * band, plot.bounds().getMinY(), band,
                                plot.bounds().getHeight())))
                .toList();
    }

    private PlotArea plot() {
        double top = headline.height(frame) + MARGIN + SeriesBreakLines.height(chart.breaks());
        double bottom = frame.height() - MARGIN - Lettering.NOTE.lineHeight() - 6;
        double height = Math.max(1, bottom - top);
        Ticks ticks = Ticks.fromZero(values().max().orElse(0), PlotArea.tickCount(height), wholeNumbers() ? 1 : 0);
        double left = MARGIN + ticks.widestText() + 8;
        double labels = Stream.of(chart.thisYear(), chart.lastYear())
                .mapToDouble(y -> Lettering.LABEL.width(y.name()))
                .max()
                .orElse(0);
        double width = Math.max(1, frame.width() - left - labels - LABEL_GAP - MARGIN);
        return new PlotArea(new Rectangle2D.Double(left, top, width, height), ticks);
    }

    private DoubleStream values() {
        return Stream.of(chart.thisYear(), chart.lastYear())
                .flatMap(y -> y.values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(v -> !Double.isNaN(v));
    }

    private boolean wholeNumbers() {
        return values().allMatch(v -> v == Math.rint(v));
    }

    private ValueLine line(MonthlyComparison.Year year, PlotArea plot) {
        return new ValueLine(year.values(), i -> middle(plot, i), plot.vertical());
    }

    private double middle(PlotArea plot, int month) {
        return plot.bounds().getMinX() + plot.bounds().getWidth() * (month + 0.5) / chart.months();
    }

    private void drawMonths(Pen pen, PlotArea plot) {
        double band = plot.bounds().getWidth() / chart.months();
        double baseline = plot.bounds().getMaxY() + Lettering.NOTE.lineHeight() + 2;
        for (int i = 0; i < chart.months(); i++) {
            String name = band >= 28
                    ? MonthNames.abbreviated(chart.month(i).getMonth())
                    : MonthNames.initial(chart.month(i).getMonth());
            pen.write(pen.note(name, Pen.Anchor.MIDDLE), middle(plot, i), baseline);
        }
    }

    private static void drawLine(Pen pen, ValueLine line, Color colour, boolean dots) {
        pen.outline(line.path(), colour, dots ? 2.5 : 2);
        for (int i = 0; i < line.values().size(); i++) {
            if ((dots && line.present(i)) || line.alone(i)) {
                pen.fill(line.dot(i, 3.5), colour);
            }
        }
    }

    private void drawLabels(Pen pen, PlotArea plot) {
        List<LineLabels.Label> wanted = new ArrayList<>();
        addLabel(wanted, pen, line(chart.lastYear(), plot), labelText(chart.lastYear(), pen.palette().quiet()));
        addLabel(wanted, pen, line(chart.thisYear(), plot), labelText(chart.thisYear(), pen.palette().accent()));
        double x = plot.bounds().getMaxX() + LABEL_GAP;
        LineLabels.spread(wanted, plot.bounds().getMinY(), plot.bounds().getMaxY() + LABEL_GAP)
                .forEach(label -> pen.writeMiddle(label.text(), x, label.y()));
    }

    private static Pen.Text labelText(MonthlyComparison.Year year, Color colour) {
        return new Pen.Text(year.name(), Lettering.LABEL, colour, Pen.Anchor.START);
    }

    // A line that stops early is tied to its label by a hairline.
    private void addLabel(List<LineLabels.Label> wanted, Pen pen, ValueLine line, Pen.Text text) {
        if (line.last().isEmpty()) {
            return;
        }
        Point2D end = line.point(line.last().getAsInt());
        double right = plotRight();
        if (line.last().getAsInt() < chart.months() - 1) {
            Path2D tie = new Path2D.Double(new Line2D.Double(end.getX() + 6, end.getY(), right, end.getY()));
            pen.dots(tie, text.colour(), 1);
        }
        wanted.add(new LineLabels.Label(text, end.getY()));
    }

    private double plotRight() {
        return plot().bounds().getMaxX() + LABEL_GAP / 2;
    }
}
