package org.trigpoint.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out and draws horizontal bars. The values stand at the bars' ends, so there is no axis to read off.
final class CountBarsDrawing {
    private static final double MARGIN = 8;
    private static final double GAP = 8;
    private static final double WIDEST_LABELS = 0.45;

    private final CountBars chart;
    private final Frame frame;
    private final Headline headline;

    CountBarsDrawing(CountBars chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.headline = new Headline(chart.title(), chart.unit());
    }

    void draw(Pen pen) {
        headline.draw(pen);
        if (chart.isEmpty()) {
            pen.writeNoData(headline.height(frame));
            return;
        }
        Rows rows = rows();
        double labels = labelWidth();
        Scale scale = scale(labels);
        for (int i = 0; i < rows.visible(); i++) {
            drawBar(pen, rows, i, scale);
        }
        pen.line(new Line2D.Double(scale.from(), rows.top(), scale.from(), rows.end()), pen.palette().quiet(), 1);
        rows.writeRest(pen, scale.from());
    }

    List<Hotspot> hotspots() {
        if (chart.isEmpty()) {
            return List.of();
        }
        Rows rows = rows();
        return IntStream.range(0, rows.visible())
                .mapToObj(i -> new Hotspot(chart.bars().get(i).label(), chart.bars().get(i).words(),
                        rows.bounds(i, MARGIN, frame.width() - MARGIN)))
                .toList();
    }

    private void drawBar(Pen pen, Rows rows, int row, Scale scale) {
        CountBars.Bar bar = chart.bars().get(row);
        double middle = rows.middle(row);
        double room = scale.from() - GAP - MARGIN;
        pen.writeMiddle(pen.value(Lettering.NOTE.fitted(bar.label(), room), Pen.Anchor.END), scale.from() - GAP,
                middle);
        if (!bar.present()) {
            pen.writeMiddle(pen.note(NumberText.NO_DATA, Pen.Anchor.START), scale.from() + GAP, middle);
            return;
        }
        double end = scale.at(bar.value());
        double thick = rows.height() * 0.66;
        pen.fill(new Rectangle2D.Double(scale.from(), middle - thick / 2, end - scale.from(), thick),
                pen.palette().accent());
        pen.writeMiddle(pen.value(NumberText.of(bar.value()), Pen.Anchor.START), end + GAP - 2, middle);
    }

    private Rows rows() {
        double top = headline.height(frame) + 2;
        return new Rows(chart.bars().size(), top, Math.max(top, frame.height() - MARGIN));
    }

    private double labelWidth() {
        double widest = chart.bars().stream().mapToDouble(b -> Lettering.NOTE.width(b.label())).max().orElse(0);
        return Math.min(widest, frame.width() * WIDEST_LABELS);
    }

    private Scale scale(double labels) {
        double from = MARGIN + labels + GAP;
        double values = chart.bars()
                .stream()
                .mapToDouble(b -> Lettering.NOTE.width(NumberText.orNoData(b.value())))
                .max()
                .orElse(0);
        double to = Math.max(from, frame.width() - MARGIN - GAP - values);
        return new Scale(0, Math.max(chart.highest(), Double.MIN_NORMAL), from, to);
    }
}
