package org.trigpoint.figure;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYItemRenderer;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// How a chart of changes is drawn: category, before, after, the intervals, change, verdict, left to right. A narrow
/// frame shortens the categories and leaves out the two counts. Long names of months stand in two lines.
final class ChangeBarsDrawing {
    private static final double HEADINGS = 22;
    private static final double AXIS = 24;
    private static final double GAP = 13;
    private static final double SHAPE = 16;
    /// The least width of the intervals that is worth drawing beside the counts.
    private static final double NARROWEST = 90;
    private static final double WIDEST_CATEGORY = 0.3;
    // Beyond this multiple of the largest estimate a whisker is cut and ends in an arrow; else one wide interval
    // flattens every other row.
    private static final double LONGEST_WHISKER = 1.5;

    private final ChangeBars chart;
    private final Frame frame;
    private final ChartStyle style;
    private final Rows rows;
    private final NumberAxis percent;

    private ChangeBarsDrawing(ChangeBars chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.style = new ChartStyle(frame);
        this.rows = rows(chart, frame);
        this.percent = style.sizes();
    }

    static Rows rows(ChangeBars chart, Frame frame) {
        return new Rows(chart.changes().size(), new Headline(chart.title(), chart.unit()), frame,
                headings(chart), AXIS);
    }

    private static double headings(ChangeBars chart) {
        long lines = Math.max(lines(chart.beforeName()).lines().count(), lines(chart.afterName()).lines().count());
        return HEADINGS + Math.max(0, lines - 1) * Rows.LINE;
    }

    private static String lines(String months) {
        return months.replace(" to ", "\nto ");
    }

    static Plotted of(ChangeBars chart, Frame frame) {
        ChangeBarsDrawing drawing = new ChangeBarsDrawing(chart, frame);
        return drawing.rows.plotted(chart.isEmpty() ? drawing.style.nothing() : drawing.plot());
    }

    private ChartPlot plot() {
        scalePercent();
        ChartPlot plot = rows.plot(left(frame.width() - rightRoom() - NARROWEST), percent);
        plot.setDomainAxis(1, right());
        plot.setRangeAxis(1, new MarginAxis(frame, headings(chart)));
        plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        addIntervals(plot);
        return plot;
    }

    private void scalePercent() {
        double largest = chart.changes()
                .stream()
                .mapToDouble(c -> Math.abs(c.percent().estimate()))
                .filter(v -> v > 0)
                .max()
                .orElse(0);
        double reach = Math.max(largest * LONGEST_WHISKER, 5);
        DoubleSummaryStatistics ends = chart.changes()
                .stream()
                .flatMapToDouble(c -> DoubleStream.of(0, c.percent().estimate(), c.percent().low(), c.percent().high()))
                .filter(v -> !Double.isNaN(v))
                .map(v -> Math.clamp(v, -reach, reach))
                .summaryStatistics();
        // without any percentage, or none but nought, there is still an axis
        double room = ends.getMax() == ends.getMin() ? reach : (ends.getMax() - ends.getMin()) * 0.06;
        percent.setRange(Math.max(-100, ends.getMin() - room), ends.getMax() + room);
        percent.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        percent.setNumberFormatOverride(new DecimalFormat("+#,##0'%';−#,##0'%'") {
            @Override
            public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
                return number == 0 ? to.append('0') : super.format(number, to, position);
            }
        });
    }

    private MarginAxis left(double free) {
        double widest = Math.min(widest(ChangeBars.Change::category, ""), frame.width() * WIDEST_CATEGORY);
        Palette colours = frame.palette();
        Rows.Column category = new Rows.Column("", Plotted.MARGIN, Pen.Anchor.START, colours.ink(),
                row -> Lettering.NOTE.fitted(at(row).category(), widest));
        String then = lines(chart.beforeName());
        String now = lines(chart.afterName());
        double first = widest + GAP + widest(c -> NumberText.orNoData(c.before()), then);
        double second = first + GAP + widest(c -> NumberText.orNoData(c.after()), now);
        if (second > free) {
            return rows.axis(widest + GAP, rows.table(List.of(category)));
        }
        Rows.Column before = new Rows.Column(then, Plotted.MARGIN + first, Pen.Anchor.END,
                colours.quiet(), row -> NumberText.orNoData(at(row).before()));
        Rows.Column after = new Rows.Column(now, Plotted.MARGIN + second, Pen.Anchor.END, colours.ink(),
                row -> NumberText.orNoData(at(row).after()));
        return rows.axis(second + GAP, rows.table(List.of(category, before, after)));
    }

    private MarginAxis right() {
        double words = verdicts();
        double shape = frame.width() - Plotted.MARGIN - words - SHAPE;
        Rows.Column change = new Rows.Column("Change", shape - GAP, Pen.Anchor.END, frame.palette().ink(),
                row -> changeText(at(row)));
        Rows.Column verdict = new Rows.Column("", shape + SHAPE, Pen.Anchor.START, frame.palette().ink(),
                row -> at(row).verdict().words());
        Writing shapes = (pen, area) -> {
            for (int row = 0; row < rows.visible(); row++) {
                at(row).verdict().status().draw(pen, shape + 5, rows.middle(area, row));
            }
        };
        return new MarginAxis(frame, rightRoom(), rows.table(List.of(change, verdict)).and(shapes));
    }

    private double rightRoom() {
        return verdicts() + SHAPE + 2 * GAP + widest(ChangeBarsDrawing::changeText, "Change");
    }

    private double verdicts() {
        return widest(c -> c.verdict().words(), "");
    }

    private ChangeBars.Change at(int row) {
        return chart.changes().get(row);
    }

    private double widest(Function<ChangeBars.Change, String> text, String heading) {
        return chart.changes()
                .stream()
                .mapToDouble(c -> Lettering.NOTE.width(text.apply(c)))
                .reduce(heading.lines().mapToDouble(Lettering.NOTE::width).max().orElse(0), Math::max);
    }

    /// The percentage where there is one, else the difference of the counts, else a dash: the verdict says what is missing.
    static String changeText(ChangeBars.Change change) {
        if (change.percent().hasEstimate()) {
            return NumberText.change(change.percent().estimate());
        }
        double difference = change.after() - change.before();
        return Double.isNaN(difference) ? "–" : (difference > 0 ? "+" : "") + NumberText.of(difference);
    }

    private void addIntervals(ChartPlot plot) {
        for (int row = 0; row < rows.visible(); row++) {
            ChangeBars.Interval interval = at(row).percent();
            if (interval.hasEstimate()) {
                double low = interval.hasBounds() ? interval.low() : interval.estimate();
                double high = interval.hasBounds() ? interval.high() : interval.estimate();
                Color colour = at(row).verdict().status().colour(frame.palette());
                plot.add(Values.intervals(List.of(
                        new double[]{row, clamped(interval.estimate()), clamped(low), clamped(high)})),
                        style.intervals(colour));
                addArrow(plot, new double[]{row, low}, style.marks(colour, arrow(-1)));
                addArrow(plot, new double[]{row, high}, style.marks(colour, arrow(1)));
            }
        }
    }

    private double clamped(double value) {
        return percent.getRange().constrain(value);
    }

    // A whisker that is cut ends in an arrow.
    private void addArrow(ChartPlot plot, double[] end, XYItemRenderer arrow) {
        if (end[1] != clamped(end[1])) {
            plot.add(Values.dataset(List.of(new double[]{end[0], clamped(end[1])})), arrow);
        }
    }

    private static Shape arrow(int direction) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(-direction, -5);
        arrow.lineTo(direction * 7, 0);
        arrow.lineTo(-direction, 5);
        arrow.closePath();
        return arrow;
    }
}
