package org.trigpoint.figure;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYBarDataset;
import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;

/// The rows of a chart that is read as a table. Those that do not fit legibly are left out, and a note says how many.
///
/// @param count rows wanted
/// @param headline over them
/// @param frame the whole
/// @param over the height of what stands over the rows
/// @param under the height of what stands under them
record Rows(int count, Headline headline, Frame frame, double over, double under) {

    static final double GAP = 8;
    /// From one line of a heading to the next.
    static final double LINE = 13;
    private static final double COMFORTABLE = 24;
    private static final double LOWEST = 15;
    private static final double HIGHEST = 34;

    /// A column of words.
    ///
    /// @param heading over it, in as many lines as it has; may be empty
    /// @param x where its words begin or end
    /// @param anchor whether they begin or end there
    /// @param colour of the words
    /// @param cell the words of a row
    record Column(String heading, double x, Pen.Anchor anchor, Color colour, IntFunction<String> cell) {
        void writeCell(Pen pen, int row, double middle) {
            pen.writeMiddle(new Pen.Text(cell.apply(row), Lettering.NOTE, colour, anchor), x, middle);
        }
    }

    /// The height of a figure whose rows look right.
    double height() {
        return headline.height(frame) + over + Math.max(2, count) * COMFORTABLE + under + 2 * Plotted.MARGIN;
    }

    int visible() {
        double free = frame.height() - headline.height(frame) - over - under - 2 * Plotted.MARGIN;
        boolean all = count * LOWEST <= free;
        return all ? count : Math.clamp((int) ((free - Math.max(0, LOWEST - under)) / LOWEST), 0, count);
    }

    double middle(Rectangle2D plot, int row) {
        return plot.getMinY() + plot.getHeight() * (row + 0.5) / visible();
    }

    /// The rows' plot, or the plot of a figure without any, which has the whole frame.
    Plotted plotted(Plot plot) {
        return new Plotted(headline, frame, plot, over + Math.max(2, visible()) * HIGHEST + under);
    }

    /// Columns of words beside the plot, with their headings.
    Writing table(List<Column> columns) {
        return (pen, plot) -> {
            for (Column column : columns) {
                writeHeading(pen, column, plot.getMinY() - 7);
                for (int row = 0; row < visible(); row++) {
                    column.writeCell(pen, row, middle(plot, row));
                }
            }
        };
    }

    private static void writeHeading(Pen pen, Column column, double bottom) {
        List<String> lines = column.heading().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            pen.write(pen.note(lines.get(i), column.anchor()), column.x(), bottom - (lines.size() - 1 - i) * LINE);
        }
    }

    /// The rows as an axis at the left, from the top down.
    ///
    /// @param room the width of what is written there
    MarginAxis axis(double room, Writing writing) {
        MarginAxis axis = new MarginAxis(frame, room, writing.and((pen, plot) -> writeRest(pen, plot.getMaxY())));
        axis.setRange(-0.5, Math.max(1, visible()) - 0.5);
        axis.setInverted(true);
        return axis;
    }

    /// The room that the note under the rows takes.
    double rest() {
        return visible() < count ? LOWEST : 0;
    }

    private void writeRest(Pen pen, double bottom) {
        if (visible() < count) {
            pen.write(pen.note("and " + NumberText.of(count - visible()) + " more, not shown", Pen.Anchor.START),
                    Plotted.MARGIN, bottom + LOWEST - 2);
        }
    }

    /// A plot whose values run from left to right.
    ///
    /// @param rows `null` for a plot beside another, whose rows it has
    ChartPlot plot(@Nullable ValueAxis rows, ValueAxis values) {
        ChartPlot plot = new ChartStyle(frame).plot(rows, values);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return plot;
    }

    /// A plot of bars from zero, whose values stand at their ends in place of an axis.
    ///
    /// @param values one a row; NaN where missing
    ChartPlot bars(@Nullable ValueAxis rows, List<Double> values) {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setRange(0, Math.max(values.stream().filter(v -> v > 0).reduce(0.0, Math::max), Double.MIN_NORMAL));
        ChartPlot plot = plot(rows, axis);
        plot.setRangeGridlinesVisible(false);
        XYBarRenderer bars = new XYBarRenderer();
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setSeriesPaint(0, frame.palette().accent());
        plot.add(new XYBarDataset(new Values(values.subList(0, visible())).dataset(), 0.62), bars);
        Writing ends = (pen, area) -> {
            for (int row = 0; row < visible(); row++) {
                writeValue(pen, values.get(row), axis, new Rectangle2D.Double(area.getX(), middle(area, row),
                        area.getWidth(), 0));
            }
        };
        plot.addAnnotation(ends.over(frame));
        return plot;
    }

    private static void writeValue(Pen pen, double value, ValueAxis axis, Rectangle2D row) {
        boolean missing = Double.isNaN(value);
        double end = axis.valueToJava2D(missing ? 0 : value, row, RectangleEdge.BOTTOM) + GAP - 2;
        pen.writeMiddle(missing ? pen.note(NumberText.NO_DATA, Pen.Anchor.START)
                : pen.value(NumberText.of(value), Pen.Anchor.START), end, row.getY());
    }

    /// The room that the values at the ends of bars take.
    static double valueRoom(List<Double> values) {
        return values.stream().map(NumberText::orNoData).mapToDouble(Lettering.NOTE::width).max().orElse(0) + GAP;
    }
}
