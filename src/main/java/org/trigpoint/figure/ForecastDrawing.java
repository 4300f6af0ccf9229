package org.trigpoint.figure;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.trigpoint.figure.ForecastChart.Month;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How the forecast of a year is drawn.
final class ForecastDrawing {
    private final ForecastChart chart;
    private final ChartStyle style;

    private ForecastDrawing(ForecastChart chart, Frame frame) {
        this.chart = chart;
        this.style = new ChartStyle(frame);
    }

    static Plotted of(ForecastChart chart, Frame frame) {
        return new Plotted(new Headline(chart.title(), chart.unit() + ", running total; dashes are expected, and the"
                + " band holds the total four times in five"), frame, new ForecastDrawing(chart, frame).plot());
    }

    private ChartPlot plot() {
        if (chart.months().isEmpty()) {
            return style.nothing();
        }
        Palette colours = style.palette();
        NumberAxis values = style.values(new Values(List.of()));
        ChartPlot plot = style.plot(
                style.names(MonthlyDrawing.names(chart.months().stream().map(Month::month).toList(), style)), values);
        plot.add(values(Month::before).dataset(), style.line(colours.past(), ChartStyle.solid(2), i -> false));
        plot.add(expected(), band());
        Values known = values(m -> m.counted() ? m.total() : Double.NaN);
        plot.add(known.dataset(), style.line(colours.accent(), ChartStyle.solid(2.5), i -> true));
        if (!Double.isNaN(chart.target())) {
            double end = chart.months().size() - 0.5;
            plot.add(Values.dataset(List.of(new double[]{-0.5, chart.target()}, new double[]{end, chart.target()})),
                    style.line(colours.ink(), ChartStyle.solid(1.2), i -> false));
        }
        plot.setRangeAxis(1, labels().margin(style.frame(), values));
        return plot;
    }

    private Values values(ToDoubleFunction<Month> value) {
        return new Values(chart.months().stream().mapToDouble(value).boxed().toList());
    }

    // From the last month counted on, so that the dashes start where the line ends.
    private YIntervalSeriesCollection expected() {
        int counted = (int) chart.months().stream().filter(Month::counted).count();
        return Values.intervals(IntStream.range(Math.max(0, counted - 1), chart.months().size()).mapToObj(i -> {
            Month month = chart.months().get(i);
            return new double[]{i, month.total(), month.low(), month.high()};
        }).toList());
    }

    private DeviationRenderer band() {
        DeviationRenderer band = new DeviationRenderer(true, false);
        band.setSeriesPaint(0, style.palette().accent());
        band.setSeriesFillPaint(0, style.palette().accent());
        band.setAlpha(0.2f);
        band.setSeriesStroke(0, ChartStyle.dashes(2));
        return band;
    }

    private EndLabels labels() {
        Month end = chart.months().getLast();
        EndLabels labels = new EndLabels();
        labels.add("expected " + NumberText.of(Math.rint(end.total())), Lettering.LABEL, style.palette().accent(),
                end.total());
        if (!Double.isNaN(end.before())) {
            labels.add(chart.before(), Lettering.LABEL, style.palette().quiet(), end.before());
        }
        if (!Double.isNaN(chart.target())) {
            labels.add("target " + NumberText.of(Math.rint(chart.target())), Lettering.LABEL, style.palette().ink(),
                    chart.target());
        }
        return labels;
    }
}
