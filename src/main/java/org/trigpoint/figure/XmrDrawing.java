package org.trigpoint.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Lays out and draws a control chart.
final class XmrDrawing {
    private static final double MARGIN = 8;
    private static final double LABEL_GAP = 10;
    // Above this share of the highest value the lowest leaves more than half of a plot from zero empty.
    private static final double FLATTENED = 0.55;

    private final XmrChart chart;
    private final Frame frame;
    private final Headline headline;
    private final Ticks ticks;

    XmrDrawing(XmrChart chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        double lowest = drawn().min().orElse(0);
        double highest = drawn().max().orElse(0);
        boolean fromZero = lowest >= 0 && lowest <= highest * FLATTENED;
        this.ticks = Ticks.covering(fromZero ? 0 : lowest, highest, PlotArea.tickCount(frame.height() - 90), 0);
        String start = ticks.low() > 0 ? "; the axis starts at " + ticks.text(ticks.low()) : "";
        this.headline = new Headline(chart.title(), chart.unit() + start);
    }

    void draw(Pen pen) {
        headline.draw(pen);
        if (chart.isEmpty()) {
            pen.writeNoData(headline.height(frame));
            return;
        }
        PlotArea plot = plot();
        plot.drawGrid(pen);
        drawPeriods(pen, plot);
        new SeriesBreakLines(chart.breaks(), i -> x(plot, i), plot.bounds()).draw(pen);
        Palette colours = pen.palette();
        pen.outline(steps(plot, p -> p.limits().centre()), colours.quiet(), 1.5);
        pen.dashes(steps(plot, p -> p.limits().low()), colours.quiet(), 1.2);
        pen.dashes(steps(plot, p -> p.limits().high()), colours.quiet(), 1.2);
        drawValues(pen, plot);
        drawLabels(pen, plot);
    }

    List<Hotspot> hotspots() {
        if (chart.isEmpty()) {
            return List.of();
        }
        PlotArea plot = plot();
        double band = plot.bounds().getWidth() / chart.points().size();
        return IntStream.range(0, chart.points().size())
                .mapToObj(i -> new Hotspot(chart.points().get(i).label(), words(chart.points().get(i)),
                        new Rectangle2D.Double(plot.bounds().getMinX() + i * band, plot.bounds().getMinY(), band,
                                plot.bounds().getHeight())))
                .toList();
    }

    private static String words(XmrChart.Point point) {
        return point.label() + ": " + NumberText.orNoData(point.value())
                + (point.isSignal() ? ", " + point.signal() : "");
    }

    private DoubleStream drawn() {
        return chart.points()
                .stream()
                .flatMapToDouble(
                        p -> DoubleStream.of(p.value(), p.limits().centre(), p.limits().low(), p.limits().high()))
                .filter(v -> !Double.isNaN(v));
    }

    private PlotArea plot() {
        double top = headline.height(frame) + MARGIN + SeriesBreakLines.height(chart.breaks());
        double bottom = frame.height() - MARGIN - Lettering.NOTE.lineHeight() - 6;
        double left = MARGIN + ticks.widestText() + 8;
        double labels = labelWords().stream().mapToDouble(Lettering.NOTE::width).max().orElse(0);
        double width = Math.max(1, frame.width() - left - labels - LABEL_GAP - MARGIN);
        return new PlotArea(new Rectangle2D.Double(left, top, width, Math.max(1, bottom - top)), ticks);
    }

    private double x(PlotArea plot, int index) {
        return plot.bounds().getMinX() + plot.bounds().getWidth() * (index + 0.5) / chart.points().size();
    }

    // As many labels as fit, from the first on; the key of a signal stands at the end of the same row.
    private void drawPeriods(Pen pen, PlotArea plot) {
        double widest = chart.points().stream().mapToDouble(p -> Lettering.NOTE.width(p.label())).max().orElse(0) + 12;
        double band = plot.bounds().getWidth() / chart.points().size();
        int every = Math.max(1, (int) Math.ceil(widest / band));
        double baseline = plot.bounds().getMaxY() + Lettering.NOTE.lineHeight() + 2;
        for (int i = 0; i < chart.points().size(); i += every) {
            String label = chart.points().get(i).label();
            double half = Lettering.NOTE.width(label) / 2;
            double x = Math.max(x(plot, i), MARGIN + half);
            if (x + half <= plot.bounds().getMaxX() + LABEL_GAP) {
                pen.write(pen.note(label, Pen.Anchor.MIDDLE), x, baseline);
            }
        }
        if (chart.points().stream().anyMatch(XmrChart.Point::isSignal)) {
            double right = frame.width() - MARGIN;
            pen.write(pen.note("signal", Pen.Anchor.END), right, baseline);
            pen.fill(Marks.diamond(right - Lettering.NOTE.width("signal") - 10, baseline - 4),
                    pen.palette().highlight());
        }
    }

    private Path2D steps(PlotArea plot, ToDoubleFunction<XmrChart.Point> level) {
        Path2D path = new Path2D.Double();
        double half = plot.bounds().getWidth() / chart.points().size() / 2;
        double before = Double.NaN;
        for (int i = 0; i < chart.points().size(); i++) {
            double value = level.applyAsDouble(chart.points().get(i));
            if (!Double.isNaN(value)) {
                double y = plot.vertical().at(value);
                if (value != before) {
                    path.moveTo(x(plot, i) - half, y);
                }
                path.lineTo(x(plot, i) + half, y);
            }
            before = value;
        }
        return path;
    }

    private void drawValues(Pen pen, PlotArea plot) {
        List<Double> values = chart.points().stream().map(XmrChart.Point::value).toList();
        ValueLine line = new ValueLine(values, i -> x(plot, i), plot.vertical());
        pen.outline(line.path(), pen.palette().accent(), 2);
        for (int i = 0; i < values.size(); i++) {
            if (chart.points().get(i).isSignal()) {
                Point2D at = line.point(i);
                pen.fill(Marks.diamond(at.getX(), at.getY()), pen.palette().highlight());
            } else if (line.present(i)) {
                pen.fill(line.dot(i, 3), pen.palette().accent());
            }
        }
    }

    private XmrChart.Limits lastLimits() {
        return chart.points().getLast().limits();
    }

    private List<String> labelWords() {
        if (chart.isEmpty() || Double.isNaN(lastLimits().centre())) {
            return List.of("signal");
        }
        return List.of("upper " + NumberText.of(lastLimits().high()), "mean " + NumberText.of(lastLimits().centre()),
                "lower " + NumberText.of(lastLimits().low()));
    }

    private void drawLabels(Pen pen, PlotArea plot) {
        List<String> words = labelWords();
        if (words.size() < 3) {
            return;
        }
        List<Double> levels = List.of(lastLimits().high(), lastLimits().centre(), lastLimits().low());
        List<LineLabels.Label> wanted = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            wanted.add(
                    new LineLabels.Label(pen.note(words.get(i), Pen.Anchor.START), plot.vertical().at(levels.get(i))));
        }
        double x = plot.bounds().getMaxX() + LABEL_GAP;
        LineLabels.spread(wanted, plot.bounds().getMinY() - LABEL_GAP, plot.bounds().getMaxY() + LABEL_GAP)
                .forEach(label -> pen.writeMiddle(label.text(), x, label.y()));
    }
}
