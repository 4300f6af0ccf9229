package org.trigpoint.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out and draws a grid of near repeats.
final class KnoxGridDrawing {
    private static final double MARGIN = 8;
    private static final double GAP = 8;
    private static final double LINE = Lettering.NOTE.lineHeight();
    /// At this ratio, and at one over it, colours are strongest.
    private static final double STRONGEST = 4;

    private final KnoxGrid chart;
    private final Frame frame;
    private final Headline headline;

    KnoxGridDrawing(KnoxGrid chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        headline = new Headline(chart.title(), "pairs over those that chance leads one to expect, and p");
    }

    void draw(Pen pen) {
        headline.draw(pen);
        Rectangle2D grid = grid();
        IntStream.range(0, cells()).forEach(cell -> drawCell(pen, cell, bounds(grid, cell)));
        IntStream.range(0, cells())
                .filter(chart::isRaised)
                .forEach(cell -> pen.outline(bounds(grid, cell), pen.palette().highlight(), 2));
        for (int row = 0; row < chart.rows(); row++) {
            pen.writeMiddle(pen.value(Lettering.NOTE.fitted(chart.apart(row), grid.getX() - MARGIN - 2),
                    Pen.Anchor.START), MARGIN, bounds(grid, row * chart.columns()).getCenterY());
        }
        for (int column = 0; column < chart.columns(); column++) {
            Rectangle2D top = bounds(grid, column);
            pen.write(pen.note(Lettering.NOTE.fitted(chart.days(column), top.getWidth()), Pen.Anchor.MIDDLE),
                    top.getCenterX(), grid.getY() - 5);
        }
    }

    List<Hotspot> hotspots() {
        Rectangle2D grid = grid();
        return IntStream.range(0, cells())
                .mapToObj(cell -> new Hotspot(
                        chart.apart(cell / chart.columns()) + " " + chart.days(cell % chart.columns()),
                        chart.words(cell), bounds(grid, cell)))
                .toList();
    }

    private int cells() {
        return chart.rows() * chart.columns();
    }

    private Rectangle2D grid() {
        double left = MARGIN + GAP + IntStream.range(0, chart.rows())
                .mapToObj(chart::apart)
                .mapToDouble(Lettering.NOTE::width)
                .max()
                .orElse(0);
        double top = headline.height(frame) + LINE + 4;
        return new Rectangle2D.Double(left, top, Math.max(1, frame.width() - MARGIN - left),
                Math.max(1, frame.height() - MARGIN - top));
    }

    private Rectangle2D bounds(Rectangle2D grid, int cell) {
        double width = grid.getWidth() / chart.columns();
        double height = grid.getHeight() / chart.rows();
        int row = cell / chart.columns();
        return new Rectangle2D.Double(grid.getX() + cell % chart.columns() * width,
                grid.getY() + row * height, Math.max(0, width - 1),
                Math.max(0, height - 1));
    }

    private void drawCell(Pen pen, int cell, Rectangle2D bounds) {
        Color ground = colour(pen, chart.table().cells().get(cell).ratio());
        pen.fill(bounds, ground);
        Color ink = Palette.readableOn(ground);
        Lettering lettering = chart.isRaised(cell) ? Lettering.LABEL : Lettering.NOTE;
        Pen.Text ratio = new Pen.Text(chart.ratio(cell), lettering, ink, Pen.Anchor.MIDDLE);
        Pen.Text p = new Pen.Text(chart.p(cell), Lettering.NOTE, ink, Pen.Anchor.MIDDLE);
        if (bounds.getHeight() >= 2 * LINE + 2) {
            pen.writeMiddle(ratio, bounds.getCenterX(), bounds.getCenterY() - LINE / 2);
            pen.writeMiddle(p, bounds.getCenterX(), bounds.getCenterY() + LINE / 2);
            return;
        }
        String both = chart.ratio(cell) + ", " + chart.p(cell);
        String shorter = chart.ratio(cell) + ", " + chart.p(cell).substring(2);
        String words = lettering.width(both) <= bounds.getWidth() - 4 ? both : shorter;
        if (bounds.getHeight() >= LINE - 2 && lettering.width(words) <= bounds.getWidth()) {
            pen.writeMiddle(new Pen.Text(words, lettering, ink, Pen.Anchor.MIDDLE), bounds.getCenterX(),
                    bounds.getCenterY());
        }
    }

    private static Color colour(Pen pen, double ratio) {
        if (Double.isNaN(ratio)) {
            return pen.palette().noData();
        }
        return pen.palette().diverging().at(.5 + .5 * Math.log(Math.max(ratio, 1e-9)) / Math.log(STRONGEST));
    }
}
