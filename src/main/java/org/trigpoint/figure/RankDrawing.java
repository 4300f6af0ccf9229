package org.trigpoint.figure;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;

import java.util.List;
import java.util.stream.IntStream;

/// How ranked places are drawn: rank, name, bar of the index, and the interval of the rank, left to right.
final class RankDrawing {
    private static final double HEADINGS = 20;
    private static final double AXIS = 22;
    private static final double GAP = 12;
    private static final double WIDEST_NAME = 0.34;
    private static final int BARS = 55;
    private static final int RANKS = 45;

    private final RankIntervals chart;
    private final Rows rows;
    private final Frame frame;
    private final ChartStyle style;

    private RankDrawing(RankIntervals chart, Frame frame) {
        this.chart = chart;
        this.rows = rows(chart, frame);
        this.frame = frame;
        this.style = new ChartStyle(frame);
    }

    static Rows rows(RankIntervals chart, Frame frame) {
        return new Rows(chart.places().size(), new Headline(chart.title(), chart.unit()), frame, HEADINGS, AXIS);
    }

    static Plotted of(RankIntervals chart, Frame frame) {
        RankDrawing drawing = new RankDrawing(chart, frame);
        return drawing.rows.plotted(chart.places().isEmpty() ? drawing.style.nothing() : drawing.plot());
    }

    private CombinedDomainXYPlot plot() {
        CombinedDomainXYPlot both = new CombinedDomainXYPlot(left());
        both.setOrientation(PlotOrientation.HORIZONTAL);
        both.setInsets(ChartStyle.AROUND);
        both.setAxisOffset(RectangleInsets.ZERO_INSETS);
        List<Double> values = chart.places().stream().map(RankIntervals.Ranked::index).toList();
        both.setGap(Rows.valueRoom(values) + GAP);
        ChartPlot bars = rows.bars(null, values);
        bars.setInsets(RectangleInsets.ZERO_INSETS);
        both.add(headed(bars, "Index"), BARS);
        ChartPlot ranks = rows.plot(null, ranks());
        ranks.setInsets(RectangleInsets.ZERO_INSETS);
        addIntervals(ranks);
        both.add(headed(ranks, "Rank, " + chart.level()), RANKS);
        return both;
    }

    private MarginAxis left() {
        double ranks = chart.places().stream().mapToDouble(p -> Lettering.NOTE.width(rank(p))).max().orElse(0);
        double widest = chart.places().stream().mapToDouble(p -> Lettering.NOTE.width(p.name())).max().orElse(0);
        double names = Math.min(widest, frame.width() * WIDEST_NAME);
        Rows.Column rank = new Rows.Column("", Plotted.MARGIN + ranks, Pen.Anchor.END, frame.palette().quiet(),
                row -> rank(chart.places().get(row)));
        Rows.Column name = new Rows.Column("", Plotted.MARGIN + ranks + GAP / 2, Pen.Anchor.START,
                frame.palette().ink(), row -> Lettering.NOTE.fitted(chart.places().get(row).name(), names));
        return rows.axis(ranks + names + 1.5 * GAP, rows.table(List.of(rank, name)));
    }

    private static String rank(RankIntervals.Ranked place) {
        return Integer.toString(place.ranks().rank());
    }

    private ChartPlot headed(ChartPlot plot, String heading) {
        plot.setRangeAxis(1, new MarginAxis(frame, HEADINGS, (pen, area) -> pen.write(
                pen.note(Lettering.NOTE.fitted(heading, frame.width() - Plotted.MARGIN - area.getMinX()),
                        Pen.Anchor.START),
                area.getMinX(), area.getMinY() - 6)));
        plot.setRangeAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        return plot;
    }

    private NumberAxis ranks() {
        int last = chart.places().stream().mapToInt(p -> p.ranks().high()).max().orElse(1);
        NumberAxis axis = style.lying(new NumberAxis() {
            // Ranks begin with the first: there is no rank nought.
            @Override
            protected double calculateLowestVisibleTickValue() {
                return 1;
            }

            @Override
            protected int calculateVisibleTickCount() {
                return 1 + (int) ((getUpperBound() - 1) / getTickUnit().getSize());
            }
        });
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setRange(1 - last * 0.05, last * 1.05);
        return axis;
    }

    private void addIntervals(ChartPlot plot) {
        List<double[]> intervals = IntStream.range(0, rows.visible()).mapToObj(row -> {
            RankIntervals.RankRange range = chart.places().get(row).ranks();
            return new double[]{row, range.rank(), range.low(), range.high()};
        }).toList();
        plot.add(Values.intervals(intervals), style.intervals(frame.palette().accent()));
    }
}
