package org.trigpoint.figure;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/// How the charts of the house look: quiet hairlines at round values, no boxes, shades or legends, the colours and the
/// lettering of the frame.
record ChartStyle(Frame frame) {
    /// The mark of a signal: told from a dot without its colour.
    static final Shape DIAMOND = AffineTransform.getRotateInstance(Math.PI / 4)
            .createTransformedShape(new Rectangle2D.Double(-4.3, -4.3, 8.6, 8.6));
    // Room around the numbers of an axis; it keeps round values about 40 units apart.
    private static final RectangleInsets UPRIGHT = new RectangleInsets(12, 8, 12, 2);
    private static final RectangleInsets LYING = new RectangleInsets(4, 4, 2, 4);
    // Within the chart, not around it: JFreeChart cuts what reaches out of a chart, such as half a letter.
    static final RectangleInsets AROUND = new RectangleInsets(Plotted.MARGIN, Plotted.MARGIN, Plotted.MARGIN,
            Plotted.MARGIN);
    private static final double BESIDE_THE_PLOT = 115;

    Palette palette() {
        return frame.palette();
    }

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke dashes(double width) {
        return broken(width, 4);
    }

    static BasicStroke dots(double width) {
        return broken(width, 1);
    }

    private static BasicStroke broken(double width, float dash) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[]{dash, 3},
                0);
    }

    static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /// A plot without anything, which says so.
    ChartPlot nothing() {
        ChartPlot plot = new ChartPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(AROUND);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setNoDataMessage("No data for this figure");
        plot.setNoDataMessageFont(Lettering.NOTE.font());
        plot.setNoDataMessagePaint(palette().quiet());
        return plot;
    }

    /// A plot with hairlines at the values, the one at zero stronger. What is added later lies over what is there.
    ChartPlot plot(@Nullable ValueAxis across, ValueAxis values) {
        ChartPlot plot = nothing();
        plot.setDomainAxis(across);
        plot.setRangeAxis(values);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(palette().grid());
        plot.setRangeGridlineStroke(solid(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(palette().quiet());
        plot.setRangeZeroBaselineStroke(solid(1));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return plot;
    }

    /// The upright axis of values: from zero to a little over the highest. Whole numbers have no fractions between.
    NumberAxis values(Values all) {
        NumberAxis axis = numbers(new NumberAxis(), UPRIGHT);
        axis.setRangeType(RangeType.POSITIVE);
        axis.setUpperMargin(0.06);
        if (all.areWhole()) {
            axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
            axis.setAutoRangeMinimumSize(1);
        }
        return axis;
    }

    /// A lying axis of numbers.
    NumberAxis sizes() {
        return lying(new NumberAxis());
    }

    NumberAxis lying(NumberAxis axis) {
        return numbers(axis, LYING);
    }

    private NumberAxis numbers(NumberAxis axis, RectangleInsets around) {
        axis.setNumberFormatOverride(format("#,##0.######"));
        axis.setTickLabelInsets(around);
        return quiet(axis);
    }

    /// Numbers with the house's minus sign.
    static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.UK);
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols);
    }

    <A extends ValueAxis> A quiet(A axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(Lettering.NOTE.font());
        axis.setTickLabelPaint(palette().quiet());
        axis.setLabelFont(Lettering.NOTE.font());
        axis.setLabelPaint(palette().quiet());
        return axis;
    }

    /// The lying axis of named places, a unit apart; every name, or as many as have room.
    SymbolAxis names(List<String> names) {
        SymbolAxis axis = quiet(new SymbolAxis(null, names.toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        axis.setTickLabelInsets(LYING);
        axis.setRange(-0.5, names.size() - 0.5);
        double widest = names.stream().mapToDouble(Lettering.NOTE::width).max().orElse(0);
        axis.setTickUnit(new NumberTickUnit(Math.ceil(Math.max(1, (widest + 6) / room(names.size())))));
        return axis;
    }

    /// About how much of a chart's width each of so many places has.
    double room(int places) {
        return Math.max(1, frame.width() - BESIDE_THE_PLOT) / places;
    }

    /// Lines of one colour, with dots at the values chosen.
    XYLineAndShapeRenderer line(Color colour, BasicStroke stroke, IntPredicate dotted) {
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, true) {
            @Override
            public boolean getItemShapeVisible(int series, int item) {
                return dotted.test(item);
            }
        };
        line.setDrawSeriesLineAsPath(true);
        line.setSeriesPaint(0, colour);
        line.setSeriesStroke(0, stroke);
        line.setSeriesShape(0, dot(stroke.getLineWidth() * 1.4));
        return line;
    }

    /// Marks of one shape and colour, without a line.
    XYLineAndShapeRenderer marks(Color colour, Shape shape) {
        XYLineAndShapeRenderer marks = line(colour, solid(1), item -> true);
        marks.setSeriesLinesVisible(0, false);
        marks.setSeriesShape(0, shape);
        return marks;
    }

    /// Dots with a whisker from the low to the high end of their interval.
    XYErrorRenderer intervals(Color colour) {
        XYErrorRenderer intervals = new XYErrorRenderer();
        intervals.setSeriesPaint(0, colour);
        intervals.setDrawXError(false);
        intervals.setErrorStroke(solid(2));
        intervals.setCapLength(6);
        intervals.setSeriesShape(0, dot(4));
        return intervals;
    }
}
