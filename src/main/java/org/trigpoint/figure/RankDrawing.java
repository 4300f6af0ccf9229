package org.trigpoint.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out and draws ranked places: rank, name, bar of the index, and the interval of the rank, left to right.
final class RankDrawing {
    private static final double MARGIN = 8;
    private static final double GAP = 12;
    private static final double HEADINGS = 20;
    private static final double AXIS = 22;
    private static final double WIDEST_NAME = 0.34;
    private static final double SHARE_OF_BARS = 0.55;
    private static final double DOT = 4;

    private final RankIntervals chart;
    private final Frame frame;
    private final Headline headline;

    RankDrawing(RankIntervals chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.headline = new Headline(chart.title(), chart.unit());
    }

    static double heightFor(RankIntervals chart, double width) {
        return new Headline(chart.title(), chart.unit()).height(Frame.of(width, 0)) + HEADINGS
                + chart.places().size() * Rows.COMFORTABLE + AXIS + MARGIN;
    }

    void draw(Pen pen) {
        headline.draw(pen);
        if (chart.places().isEmpty()) {
            pen.writeNoData(headline.height(frame));
            return;
        }
        Rows rows = rows();
        Scale bars = bars();
        Scale ranks = ranks();
        pen.write(pen.note("Index", Pen.Anchor.START), bars.from(), rows.top() - 6);
        pen.write(pen.note(Lettering.NOTE.fitted("Rank, " + chart.level(), ranks.to() - ranks.from() + GAP),
                Pen.Anchor.START), ranks.from(), rows.top() - 6);
        drawRankAxis(pen, rows, ranks);
        for (int i = 0; i < rows.visible(); i++) {
            drawPlace(pen, chart.places().get(i), rows, i);
            drawInterval(pen, chart.places().get(i).ranks(), rows.middle(i), ranks);
        }
        pen.line(new Line2D.Double(bars.from(), rows.top(), bars.from(), rows.end()), pen.palette().quiet(), 1);
        rows.writeRest(pen, MARGIN);
    }

    List<Hotspot> hotspots() {
        Rows rows = rows();
        return IntStream.range(0, rows.visible()).mapToObj(i -> {
            RankIntervals.Ranked place = chart.places().get(i);
            String words = place.name() + ": rank " + place.ranks().rank() + " (" + chart.level() + " "
                    + RankIntervals.range(place) + "), index " + NumberText.of(place.index());
            return new Hotspot(place.code(), words, rows.bounds(i, MARGIN, frame.width() - MARGIN));
        }).toList();
    }

    private Rows rows() {
        double top = headline.height(frame) + HEADINGS;
        return new Rows(chart.places().size(), top, Math.max(top, frame.height() - AXIS - MARGIN));
    }

    private double rankWidth() {
        return chart.places().stream().mapToDouble(p -> Lettering.NOTE.width(rankText(p))).max().orElse(0);
    }

    private static String rankText(RankIntervals.Ranked place) {
        return Integer.toString(place.ranks().rank());
    }

    private double nameWidth() {
        double widest = chart.places().stream().mapToDouble(p -> Lettering.NOTE.width(p.name())).max().orElse(0);
        return Math.min(widest, frame.width() * WIDEST_NAME);
    }

    private double valueWidth() {
        return chart.places().stream().mapToDouble(p -> Lettering.NOTE.width(NumberText.of(p.index()))).max().orElse(0);
    }

    private double plotsLeft() {
        return MARGIN + rankWidth() + GAP / 2 + nameWidth() + GAP;
    }

    private double middle() {
        return plotsLeft() + Math.max(1, frame.width() - MARGIN - plotsLeft()) * SHARE_OF_BARS;
    }

    private Scale bars() {
        double highest = chart.places().stream().mapToDouble(RankIntervals.Ranked::index).max().orElse(0);
        double to = Math.max(plotsLeft(), middle() - valueWidth() - 2 * GAP);
        return new Scale(0, Math.max(highest, Double.MIN_NORMAL), plotsLeft(), to);
    }

    private Scale ranks() {
        int last = chart.places().stream().mapToInt(p -> p.ranks().high()).max().orElse(1);
        return new Scale(1, Math.max(2, last), middle() + DOT, Math.max(middle() + DOT, frame.width() - MARGIN - GAP));
    }

    private static void drawRankAxis(Pen pen, Rows rows, Scale ranks) {
        int count = (int) Math.clamp((ranks.to() - ranks.from()) / 28, 1, 6);
        Ticks round = Ticks.within(ranks.low(), ranks.high(), count, 1);
        List<Double> values = new ArrayList<>(round.values());
        if (!values.contains(1.0)) {
            values.addFirst(1.0);
        }
        Ticks ticks = new Ticks(values, 0);
        new AxisLabels(ranks, ticks, ticks::text).draw(pen, rows.top(), rows.end());
    }

    private void drawPlace(Pen pen, RankIntervals.Ranked place, Rows rows, int row) {
        double middle = rows.middle(row);
        Scale bars = bars();
        double nameLeft = MARGIN + rankWidth() + GAP / 2;
        pen.writeMiddle(pen.note(rankText(place), Pen.Anchor.END), MARGIN + rankWidth(), middle);
        pen.writeMiddle(pen.value(Lettering.NOTE.fitted(place.name(), nameWidth()), Pen.Anchor.START), nameLeft,
                middle);
        double thick = rows.height() * 0.6;
        double end = bars.at(place.index());
        pen.fill(new Rectangle2D.Double(bars.from(), middle - thick / 2, end - bars.from(), thick),
                pen.palette().accent());
        pen.writeMiddle(pen.value(NumberText.of(place.index()), Pen.Anchor.START), end + GAP / 2, middle);
    }

    private static void drawInterval(Pen pen, RankIntervals.RankRange range, double y, Scale ranks) {
        double from = ranks.at(range.low());
        double to = ranks.at(range.high());
        pen.line(new Line2D.Double(from, y, to, y), pen.palette().accent(), 2);
        for (double x : new double[]{from, to}) {
            pen.line(new Line2D.Double(x, y - 4, x, y + 4), pen.palette().accent(), 2);
        }
        double at = ranks.at(range.rank());
        pen.fill(new Ellipse2D.Double(at - DOT, y - DOT, 2 * DOT, 2 * DOT), pen.palette().accent());
    }
}
