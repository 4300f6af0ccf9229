package org.trigpoint.figure;

import java.util.List;

/// How horizontal bars are drawn.
final class CountBarsDrawing {
    private static final double WIDEST_LABELS = 0.45;

    private CountBarsDrawing() {}

    static Rows rows(CountBars chart, Frame frame) {
        return new Rows(chart.bars().size(), new Headline(chart.title(), chart.unit()), frame, 0, 0);
    }

    static Plotted of(CountBars chart, Frame frame) {
        Rows rows = rows(chart, frame);
        return rows.plotted(chart.isEmpty() ? new ChartStyle(frame).nothing() : plot(chart, rows));
    }

    private static ChartPlot plot(CountBars chart, Rows rows) {
        Frame frame = rows.frame();
        double widest = chart.bars().stream().mapToDouble(b -> Lettering.NOTE.width(b.label())).max().orElse(0);
        double room = Math.min(widest, frame.width() * WIDEST_LABELS);
        Rows.Column names = new Rows.Column("", Plotted.MARGIN + room, Pen.Anchor.END, frame.palette().ink(),
                row -> Lettering.NOTE.fitted(chart.bars().get(row).label(), room));
        List<Double> values = chart.bars().stream().map(CountBars.Bar::value).toList();
        ChartPlot plot = rows.bars(rows.axis(room + Rows.GAP, rows.table(List.of(names))), values);
        plot.setDomainAxis(1, new MarginAxis(frame, Rows.valueRoom(values)));
        plot.setRangeAxis(1, new MarginAxis(frame, rows.rest()));
        return plot;
    }
}
