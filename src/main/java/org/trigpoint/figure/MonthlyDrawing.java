package org.trigpoint.figure;

import org.jfree.chart.axis.NumberAxis;

import java.awt.Color;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a monthly comparison is drawn.
final class MonthlyDrawing {
    private static final double ABBREVIATED = 28;

    private final MonthlyComparison chart;
    private final ChartStyle style;
    private final EndLabels labels = new EndLabels();

    private MonthlyDrawing(MonthlyComparison chart, Frame frame) {
        this.chart = chart;
        this.style = new ChartStyle(frame);
    }

    static Plotted of(MonthlyComparison chart, Frame frame) {
        return new Plotted(new Headline(chart.title(), chart.unit()), frame, new MonthlyDrawing(chart, frame).plot());
    }

    private ChartPlot plot() {
        if (chart.isEmpty()) {
            return style.nothing();
        }
        List<Double> both = new ArrayList<>(chart.thisYear().values());
        both.addAll(chart.lastYear().values());
        NumberAxis values = style.values(new Values(both));
        ChartPlot plot = style.plot(
                style.names(names(IntStream.range(0, chart.months()).mapToObj(chart::month).toList(), style)), values);
        new BreakMarks(chart.breaks()).addTo(plot, style);
        Values before = new Values(chart.lastYear().values());
        add(plot, before, style.palette().quiet(), chart.lastYear().name());
        plot.add(before.dataset(), style.line(style.palette().past(), ChartStyle.solid(2), before::alone));
        Values now = new Values(chart.thisYear().values());
        add(plot, now, style.palette().accent(), chart.thisYear().name());
        plot.add(now.dataset(), style.line(style.palette().accent(), ChartStyle.solid(2.5), i -> true));
        plot.setRangeAxis(1, labels.margin(style.frame(), values));
        return plot;
    }

    /// "Apr", or "A" where there is little room.
    static List<String> names(List<YearMonth> months, ChartStyle style) {
        boolean wide = style.room(months.size()) >= ABBREVIATED;
        return months.stream()
                .map(YearMonth::getMonth)
                .map(m -> wide ? MonthNames.abbreviated(m) : MonthNames.initial(m))
                .toList();
    }

    // A line that stops early is tied to its name by a hairline.
    private void add(ChartPlot plot, Values year, Color colour, String name) {
        year.last().ifPresent(last -> {
            double value = year.all().get(last);
            labels.add(name, Lettering.LABEL, colour, value);
            if (last < chart.months() - 1) {
                plot.add(Values.dataset(List.of(new double[]{last + 0.2, value}, new double[]{chart.months() - 0.4,
                    value})), style.line(colour, ChartStyle.dots(1), i -> false));
            }
        });
    }
}
