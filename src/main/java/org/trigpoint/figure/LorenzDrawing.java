package org.trigpoint.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out and draws a Lorenz curve.
final class LorenzDrawing {
    private static final double MARGIN = 8;
    private static final double AXIS = 40;
    private static final int BANDS = 20;
    private static final Ticks SHARES = new Ticks(List.of(0.0, 0.25, 0.5, 0.75, 1.0), 2);

    private final LorenzCurve chart;
    private final Frame frame;
    private final Headline headline;

    LorenzDrawing(LorenzCurve chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.headline = new Headline(chart.title(), chart.isEmpty() ? "" : chart.finding());
    }

    void draw(Pen pen) {
        headline.draw(pen);
        if (chart.isEmpty()) {
            pen.writeNoData(headline.height(frame));
            return;
        }
        Rectangle2D plot = plot();
        drawAxes(pen, plot);
        pen.dashes(new Line2D.Double(plot.getMinX(), plot.getMaxY(), plot.getMaxX(), plot.getMinY()),
                pen.palette().past(), 1.2);
        pen.outline(curve(plot), pen.palette().accent(), 2.5);
        drawHalf(pen, plot);
        pen.writeWithHalo(pen.note("if spread evenly", Pen.Anchor.START), across(plot).at(0.72) + 8, up(plot).at(0.66));
    }

    List<Hotspot> hotspots() {
        if (chart.isEmpty()) {
            return List.of();
        }
        Rectangle2D plot = plot();
        double band = plot.getWidth() / BANDS;
        return IntStream.range(0, BANDS).mapToObj(i -> {
            double share = (i + 1.0) / BANDS;
            int places = (int) Math.round(share * chart.counts().size());
            double events = chart.counts().stream().limit(places).mapToDouble(Double::doubleValue).sum()
                    / chart.total();
            String words = NumberText.share(share) + " of " + chart.placeWord() + " hold " + NumberText.share(events)
                    + " of the " + chart.eventWord();
            return new Hotspot(NumberText.share(share), words,
                    new Rectangle2D.Double(plot.getMinX() + i * band, plot.getMinY(), band, plot.getHeight()));
        }).toList();
    }

    private Rectangle2D plot() {
        double left = MARGIN + Lettering.NOTE.width("100%") + 8;
        double top = headline.height(frame) + MARGIN + Lettering.NOTE.lineHeight() + 4;
        double right = frame.width() - MARGIN - Lettering.NOTE.width("100%") / 2;
        return new Rectangle2D.Double(left, top, Math.max(1, right - left),
                Math.max(1, frame.height() - AXIS - MARGIN - top));
    }

    private static Scale across(Rectangle2D plot) {
        return new Scale(0, 1, plot.getMinX(), plot.getMaxX());
    }

    private static Scale up(Rectangle2D plot) {
        return new Scale(0, 1, plot.getMaxY(), plot.getMinY());
    }

    private void drawAxes(Pen pen, Rectangle2D plot) {
        for (double share : SHARES.values()) {
            double y = up(plot).at(share);
            pen.line(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y),
                    share == 0 ? pen.palette().quiet() : pen.palette().grid(), 1);
            pen.writeMiddle(pen.note(percent(share), Pen.Anchor.END), plot.getMinX() - 8, y);
            pen.write(pen.note(percent(share), Pen.Anchor.MIDDLE), across(plot).at(share), plot.getMaxY() + 17);
        }
        pen.write(pen.note("share of " + chart.eventWord(), Pen.Anchor.START), MARGIN,
                plot.getMinY() - Lettering.NOTE.lineHeight() + 1);
        pen.write(pen.note("share of " + chart.placeWord() + ", those with most first", Pen.Anchor.MIDDLE),
                plot.getCenterX(), plot.getMaxY() + 35);
    }

    private static String percent(double share) {
        return NumberText.decimals(share * 100, 0) + "%";
    }

    private Path2D curve(Rectangle2D plot) {
        Path2D path = new Path2D.Double();
        path.moveTo(plot.getMinX(), plot.getMaxY());
        double sum = 0;
        // With thousands of places a point for each would be many to a pixel.
        int every = Math.max(1, chart.counts().size() / 1000);
        for (int i = 0; i < chart.counts().size(); i++) {
            sum += chart.counts().get(i);
            if ((i + 1) % every == 0 || i == chart.counts().size() - 1) {
                path.lineTo(across(plot).at((i + 1.0) / chart.counts().size()), up(plot).at(sum / chart.total()));
            }
        }
        return path;
    }

    private void drawHalf(Pen pen, Rectangle2D plot) {
        LorenzCurve.Share half = chart.half();
        double x = across(plot).at(half.places());
        double y = up(plot).at(half.events());
        pen.dots(new Line2D.Double(x, y, x, plot.getMaxY()), pen.palette().ink(), 1);
        pen.dots(new Line2D.Double(x, y, plot.getMinX(), y), pen.palette().ink(), 1);
        pen.fill(new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9), pen.palette().accent());
    }
}
