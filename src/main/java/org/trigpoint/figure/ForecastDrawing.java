package org.trigpoint.figure;

import org.trigpoint.figure.ForecastChart.Month;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Lays out and draws the forecast of a year.
final class ForecastDrawing {
    private static final double MARGIN = 8;
    private static final double LABEL_GAP = 10;

    private final ForecastChart chart;
    private final Frame frame;
    private final Headline headline;

    ForecastDrawing(ForecastChart chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.headline = new Headline(chart.title(), chart.unit() + ", running total; dashes are expected, and the band"
                + " holds the total four times in five");
    }

    void draw(Pen pen) {
        headline.draw(pen);
        if (chart.months().isEmpty()) {
            pen.writeNoData(headline.height(frame));
            return;
        }
        PlotArea plot = plot();
        pen.fill(band(plot), pen.palette().sequential().low());
        plot.drawGrid(pen);
        drawMonths(pen, plot);
        Palette colours = pen.palette();
        if (!Double.isNaN(chart.target())) {
            double y = plot.vertical().at(chart.target());
            pen.line(new Line2D.Double(plot.bounds().getMinX(), y, plot.bounds().getMaxX(), y), colours.ink(), 1.2);
        }
        pen.outline(line(plot, Month::before).path(), colours.past(), 2);
        int counted = counted();
        pen.dashes(line(plot, m -> expected(m, counted)).path(), colours.accent(), 2);
        ValueLine known = line(plot, m -> m.counted() ? m.total() : Double.NaN);
        pen.outline(known.path(), colours.accent(), 2.5);
        IntStream.range(0, counted).forEach(i -> pen.fill(known.dot(i, 3.5), colours.accent()));
        drawLabels(pen, plot);
    }

    List<Hotspot> hotspots() {
        if (chart.months().isEmpty()) {
            return List.of();
        }
        PlotArea plot = plot();
        double band = plot.bounds().getWidth() / chart.months().size();
        return IntStream.range(0, chart.months().size())
                .mapToObj(i -> new Hotspot(chart.months().get(i).month().toString(), words(chart.months().get(i)),
                        new Rectangle2D.Double(plot.bounds().getMinX() + i * band, plot.bounds().getMinY(), band,
                                plot.bounds().getHeight())))
                .toList();
    }

    private static String words(Month month) {
        String name = MonthNames.full(month.month().getMonth()) + ": " + NumberText.of(Math.rint(month.total()));
        return month.counted() ? name + " so far"
                : name + " expected, " + NumberText.of(Math.floor(month.low())) + " to "
                        + NumberText.of(Math.ceil(month.high()));
    }

    private int counted() {
        return (int) chart.months().stream().filter(Month::counted).count();
    }

    /// From the last month counted on, so that the dashes start where the line ends.
    private double expected(Month month, int counted) {
        boolean joins = counted > 0 && month.equals(chart.months().get(counted - 1));
        return month.counted() && !joins ? Double.NaN : month.total();
    }

    private PlotArea plot() {
        double top = headline.height(frame) + MARGIN;
        double bottom = frame.height() - MARGIN - Lettering.NOTE.lineHeight() - 6;
        double height = Math.max(1, bottom - top);
        double highest = DoubleStream.concat(DoubleStream.of(chart.target()),
                chart.months().stream().flatMapToDouble(m -> DoubleStream.of(m.high(), m.before())))
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElse(0);
        Ticks ticks = Ticks.fromZero(highest, PlotArea.tickCount(height), 1);
        double left = MARGIN + ticks.widestText() + 8;
        double labels = labels(Color.BLACK, Color.BLACK, Color.BLACK).stream()
                .mapToDouble(label -> Lettering.LABEL.width(label.text().words()))
                .max()
                .orElse(0);
        double width = Math.max(1, frame.width() - left - labels - LABEL_GAP - MARGIN);
        return new PlotArea(new Rectangle2D.Double(left, top, width, height), ticks);
    }

    private double x(PlotArea plot, int month) {
        return plot.bounds().getMinX() + plot.bounds().getWidth() * (month + 0.5) / chart.months().size();
    }

    private ValueLine line(PlotArea plot, ToDoubleFunction<Month> value) {
        List<Double> values = chart.months().stream().mapToDouble(value).boxed().toList();
        return new ValueLine(values, i -> x(plot, i), plot.vertical());
    }

    private Path2D band(PlotArea plot) {
        Path2D path = new Path2D.Double();
        int size = chart.months().size();
        int first = Math.max(0, counted() - 1);
        path.moveTo(x(plot, first), plot.vertical().at(chart.months().get(first).high()));
        for (int i = first + 1; i < size; i++) {
            path.lineTo(x(plot, i), plot.vertical().at(chart.months().get(i).high()));
        }
        for (int i = size - 1; i >= first; i--) {
            path.lineTo(x(plot, i), plot.vertical().at(chart.months().get(i).low()));
        }
        path.closePath();
        return path;
    }

    private void drawMonths(Pen pen, PlotArea plot) {
        double room = plot.bounds().getWidth() / chart.months().size();
        double baseline = plot.bounds().getMaxY() + Lettering.NOTE.lineHeight() + 2;
        for (int i = 0; i < chart.months().size(); i++) {
            var month = chart.months().get(i).month().getMonth();
            String name = room >= 28 ? MonthNames.abbreviated(month) : MonthNames.initial(month);
            pen.write(pen.note(name, Pen.Anchor.MIDDLE), x(plot, i), baseline);
        }
    }

    private void drawLabels(Pen pen, PlotArea plot) {
        Palette colours = pen.palette();
        double x = plot.bounds().getMaxX() + LABEL_GAP;
        List<LineLabels.Label> wanted = labels(colours.accent(), colours.quiet(), colours.ink()).stream()
                .map(label -> label.at(plot.vertical().at(label.y())))
                .toList();
        LineLabels.spread(wanted, plot.bounds().getMinY(), plot.bounds().getMaxY() + LABEL_GAP)
                .forEach(label -> pen.writeMiddle(label.text(), x, label.y()));
    }

    /// What stands at the ends of the lines, at the value of each.
    private List<LineLabels.Label> labels(Color expected, Color past, Color target) {
        Month end = chart.months().getLast();
        List<LineLabels.Label> labels = new ArrayList<>();
        labels.add(label("expected " + NumberText.of(Math.rint(end.total())), expected, end.total()));
        if (!Double.isNaN(end.before())) {
            labels.add(label(chart.before(), past, end.before()));
        }
        if (!Double.isNaN(chart.target())) {
            labels.add(label("target " + NumberText.of(Math.rint(chart.target())), target, chart.target()));
        }
        return labels;
    }

    private static LineLabels.Label label(String words, Color colour, double value) {
        return new LineLabels.Label(new Pen.Text(words, Lettering.LABEL, colour, Pen.Anchor.START), value);
    }
}
