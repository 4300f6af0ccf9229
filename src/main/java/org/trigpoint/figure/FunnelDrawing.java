package org.trigpoint.figure;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// Lays out and draws a funnel plot.
final class FunnelDrawing {
    private static final double MARGIN = 8;
    private static final double AXIS = 40;
    private static final double LABEL_GAP = 8;
    private static final double DOT = 3.5;
    private static final double REACH = 7;
    // The limits of the smallest places run off the plot rather than flatten everything else.
    private static final double ROOM_ABOVE = 1.15;

    private final Funnel chart;
    private final Frame frame;
    private final Headline headline;

    FunnelDrawing(Funnel chart, Frame frame) {
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
        PlotArea plot = plot();
        Scale across = across(plot);
        plot.drawGrid(pen);
        drawSizes(pen, plot, across);
        pen.line(new Line2D.Double(across.from(), plot.vertical().at(chart.mean()), across.to(),
                plot.vertical().at(chart.mean())), pen.palette().quiet(), 1.5);
        List<LineLabels.Label> ends = new ArrayList<>();
        ends.add(new LineLabels.Label(pen.note(meanWords(), Pen.Anchor.START), plot.vertical().at(chart.mean())));
        addLimit(ends, pen, plot, l -> l.warning().high(), "95%");
        addLimit(ends, pen, plot, l -> l.warning().low(), "95%");
        addLimit(ends, pen, plot, l -> l.action().high(), "99.8%");
        addLimit(ends, pen, plot, l -> l.action().low(), "99.8%");
        LineLabels.spread(ends, plot.bounds().getMinY(), plot.bounds().getMaxY())
                .forEach(label -> pen.writeMiddle(label.text(), across.to() + LABEL_GAP, label.y()));
        drawPlaces(pen, plot, across);
    }

    List<Hotspot> hotspots() {
        if (chart.isEmpty()) {
            return List.of();
        }
        PlotArea plot = plot();
        return chart.places().stream().filter(Funnel.Place::present).map(place -> {
            Point2D at = point(place, plot);
            return new Hotspot(place.name(),
                    place.name() + ": " + NumberText.of(place.rate()) + " " + chart.unit() + ", "
                            + NumberText.of(place.size()) + " " + chart.sizeWord() + "; " + place.standing().words(),
                    new Rectangle2D.Double(at.getX() - REACH, at.getY() - REACH, 2 * REACH, 2 * REACH));
        }).toList();
    }

    private String meanWords() {
        return "mean " + NumberText.of(chart.mean());
    }

    private DoubleStream rates() {
        return chart.places().stream().filter(Funnel.Place::present).mapToDouble(Funnel.Place::rate);
    }

    private PlotArea plot() {
        double top = headline.height(frame) + MARGIN;
        double height = Math.max(1, frame.height() - AXIS - MARGIN - top);
        Ticks ticks = Ticks.fromZero(Math.max(rates().max().orElse(0), chart.mean()) * ROOM_ABOVE,
                PlotArea.tickCount(height), 0);
        double left = MARGIN + ticks.widestText() + 8;
        double right = frame.width() - MARGIN - Lettering.NOTE.width(meanWords()) - LABEL_GAP;
        return new PlotArea(new Rectangle2D.Double(left, top, Math.max(1, right - left), height), ticks);
    }

    private Scale across(PlotArea plot) {
        double largest = chart.places()
                .stream()
                .filter(Funnel.Place::present)
                .mapToDouble(Funnel.Place::size)
                .max()
                .orElse(1);
        return new Scale(0, largest * 1.05, plot.bounds().getMinX(), plot.bounds().getMaxX());
    }

    private void drawSizes(Pen pen, PlotArea plot, Scale across) {
        int count = (int) Math.clamp((across.to() - across.from()) / 70, 1, 6);
        Ticks ticks = Ticks.within(0, across.high(), count, 1);
        double y = plot.bounds().getMaxY() + 17;
        new AxisLabels(across, ticks, ticks::text).placed()
                .forEach(label -> pen.write(pen.note(label.words(), Pen.Anchor.MIDDLE), label.middle(), y));
        pen.write(pen.note(chart.sizeWord(), Pen.Anchor.MIDDLE), plot.bounds().getCenterX(), y + 18);
    }

    // A limit is drawn where it lies on the plot, and labelled where it leaves it on the right.
    private void addLimit(List<LineLabels.Label> ends, Pen pen, PlotArea plot, ToDoubleFunction<Funnel.Limits> level,
            String words) {
        Scale across = across(plot);
        Path2D path = new Path2D.Double();
        double last = Double.NaN;
        boolean drawing = false;
        for (Funnel.Limits limits : chart.limits()) {
            double value = level.applyAsDouble(limits);
            boolean seen = value > plot.ticks().low() && value <= plot.ticks().high() && limits.size() <= across.high();
            if (seen && drawing) {
                path.lineTo(across.at(limits.size()), plot.vertical().at(value));
            } else if (seen) {
                path.moveTo(across.at(limits.size()), plot.vertical().at(value));
            }
            last = seen ? value : last;
            drawing = seen;
        }
        if (!Double.isNaN(last)) {
            pen.dashes(path, pen.palette().quiet(), "95%".equals(words) ? 1 : 1.6);
            ends.add(new LineLabels.Label(pen.note(words, Pen.Anchor.START), plot.vertical().at(last)));
        }
    }

    private void drawPlaces(Pen pen, PlotArea plot, Scale across) {
        for (Funnel.Place place : chart.places()) {
            if (place.present()) {
                drawPlace(pen, place.standing(), point(place, plot));
            }
        }
        List<Funnel.Place> outside = chart.outside();
        PointLabels labels = new PointLabels(
                new Rectangle2D.Double(across.from(), plot.bounds().getMinY() - LABEL_GAP, across.to() - across.from(),
                        plot.bounds().getHeight()),
                chart.places()
                        .stream()
                        .filter(p -> p.present() && p.standing() != Funnel.Standing.OUTSIDE_998)
                        .map(p -> point(p, plot))
                        .toList(),
                outside.stream().map(p -> point(p, plot)).toList());
        for (Funnel.Place place : outside) {
            labels.place(place.name(), point(place, plot))
                    .ifPresent(label -> pen.writeWithHalo(pen.value(label.words(), Pen.Anchor.START),
                            label.box().getMinX(),
                            label.box().getCenterY() + Lettering.NOTE.middle()));
        }
    }

    private Point2D point(Funnel.Place place, PlotArea plot) {
        return new Point2D.Double(across(plot).at(place.size()), plot.vertical().at(place.rate()));
    }

    private static void drawPlace(Pen pen, Funnel.Standing standing, Point2D at) {
        Color colour = switch (standing) {
            case WITHIN -> pen.palette().past();
            case OUTSIDE_95 -> pen.palette().accent();
            case OUTSIDE_998 -> pen.palette().highlight();
        };
        if (standing == Funnel.Standing.OUTSIDE_998) {
            pen.fill(Marks.diamond(at.getX(), at.getY()), colour);
        } else {
            pen.fill(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT), colour);
        }
    }
}
