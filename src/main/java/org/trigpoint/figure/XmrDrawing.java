package org.trigpoint.figure;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.RangeType;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// How a control chart is drawn.
final class XmrDrawing {
    // Above this share of the highest value the lowest leaves more than half of a plot from zero empty.
    private static final double FLATTENED = 0.55;

    private final XmrChart chart;
    private final ChartStyle style;

    private XmrDrawing(XmrChart chart, Frame frame) {
        this.chart = chart;
        this.style = new ChartStyle(frame);
    }

    static Plotted of(XmrChart chart, Frame frame) {
        XmrDrawing drawing = new XmrDrawing(chart, frame);
        String start = drawing.fromZero() ? "" : "; the axis does not start at zero";
        String signals = chart.points().stream().anyMatch(XmrChart.Point::isSignal) ? "; diamonds are signals" : "";
        return new Plotted(new Headline(chart.title(), chart.unit() + signals + start), frame, drawing.plot());
    }

    private ChartPlot plot() {
        if (chart.isEmpty()) {
            return style.nothing();
        }
        NumberAxis values = style.values(new Values(drawn().boxed().toList()));
        if (!fromZero()) {
            values.setRangeType(RangeType.FULL);
            values.setAutoRangeIncludesZero(false);
        }
        ChartPlot plot = style.plot(style.names(chart.points().stream().map(XmrChart.Point::label).toList()), values);
        new BreakMarks(chart.breaks()).addTo(plot, style);
        addLevel(plot, p -> p.limits().low(), ChartStyle.dashes(1.2));
        addLevel(plot, p -> p.limits().centre(), ChartStyle.solid(1.5));
        addLevel(plot, p -> p.limits().high(), ChartStyle.dashes(1.2));
        Values line = new Values(chart.points().stream().map(XmrChart.Point::value).toList());
        plot.add(line.dataset(), style.line(style.palette().accent(), ChartStyle.solid(2), i -> true));
        plot.add(new Values(
                chart.points().stream().map(p -> p.isSignal() ? p.value() : Double.NaN).toList()).dataset(),
                style.marks(style.palette().highlight(), ChartStyle.DIAMOND));
        plot.setRangeAxis(1, labels().margin(style.frame(), values));
        return plot;
    }

    private boolean fromZero() {
        double lowest = drawn().min().orElse(0);
        return lowest < 0 || lowest <= drawn().max().orElse(0) * FLATTENED;
    }

    private DoubleStream drawn() {
        return chart.points()
                .stream()
                .flatMapToDouble(
                        p -> DoubleStream.of(p.value(), p.limits().centre(), p.limits().low(), p.limits().high()))
                .filter(v -> !Double.isNaN(v));
    }

    // Each point brings its own piece of the level; where the level changes, the line is broken.
    private void addLevel(ChartPlot plot, ToDoubleFunction<XmrChart.Point> level, BasicStroke stroke) {
        List<double[]> steps = new ArrayList<>();
        for (int i = 0; i < chart.points().size(); i++) {
            double value = level.applyAsDouble(chart.points().get(i));
            if (i > 0 && value != level.applyAsDouble(chart.points().get(i - 1))) {
                steps.add(new double[]{i - 0.5, Double.NaN});
            }
            steps.add(new double[]{i - 0.5, value});
            steps.add(new double[]{i + 0.5, value});
        }
        plot.add(Values.dataset(steps), style.line(style.palette().quiet(), stroke, i -> false));
    }

    private EndLabels labels() {
        EndLabels labels = new EndLabels();
        XmrChart.Limits limits = chart.points().getLast().limits();
        if (!Double.isNaN(limits.centre())) {
            addLabel(labels, "upper ", limits.high());
            addLabel(labels, "mean ", limits.centre());
            addLabel(labels, "lower ", limits.low());
        }
        return labels;
    }

    private void addLabel(EndLabels labels, String word, double value) {
        labels.add(word + NumberText.of(value), Lettering.NOTE, style.palette().quiet(), value);
    }
}
