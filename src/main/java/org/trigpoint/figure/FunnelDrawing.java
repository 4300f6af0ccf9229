package org.trigpoint.figure;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// How a funnel plot is drawn.
final class FunnelDrawing {
    private static final double REACH = 7;
    private static final double ROOM_ABOVE = 1.15;
    private static final double ROOM_BESIDE = 1.05;

    private final Funnel chart;
    private final ChartStyle style;
    private final NumberAxis sizes;
    private final NumberAxis rates;
    private final EndLabels labels = new EndLabels();

    private FunnelDrawing(Funnel chart, Frame frame) {
        this.chart = chart;
        this.style = new ChartStyle(frame);
        this.sizes = style.sizes();
        this.rates = style.values(new Values(present(p -> true).map(Funnel.Place::rate).toList()));
    }

    static Plotted of(Funnel chart, Frame frame) {
        return new FunnelDrawing(chart, frame).plotted();
    }

    static List<Hotspot> hotspots(Funnel chart, Frame frame) {
        FunnelDrawing drawing = new FunnelDrawing(chart, frame);
        Rectangle2D area = drawing.plotted().dataArea();
        return drawing.present(p -> true).map(place -> {
            Point2D at = drawing.point(place, area);
            return new Hotspot(place.name(), chart.words(place),
                    new Rectangle2D.Double(at.getX() - REACH, at.getY() - REACH, 2 * REACH, 2 * REACH));
        }).toList();
    }

    private Plotted plotted() {
        return new Plotted(new Headline(chart.title(), chart.unit()), style.frame(),
                chart.isEmpty() ? style.nothing() : plot());
    }

    private Stream<Funnel.Place> present(Predicate<Funnel.Place> those) {
        return chart.places().stream().filter(Funnel.Place::present).filter(those);
    }

    private ChartPlot plot() {
        double highest = present(p -> true).mapToDouble(Funnel.Place::rate).reduce(chart.mean(), Math::max);
        double largest = present(p -> true).mapToDouble(Funnel.Place::size).max().orElse(1);
        rates.setRange(0, Math.max(highest * ROOM_ABOVE, Double.MIN_NORMAL));
        sizes.setRange(0, Math.max(largest * ROOM_BESIDE, Double.MIN_NORMAL));
        sizes.setLabel(chart.sizeWord());
        ChartPlot plot = style.plot(sizes, rates);
        addLimits(plot);
        addPlaces(plot, Funnel.Standing.WITHIN, style.palette().past(), ChartStyle.dot(3.5));
        addPlaces(plot, Funnel.Standing.OUTSIDE_95, style.palette().accent(), ChartStyle.dot(3.5));
        addPlaces(plot, Funnel.Standing.OUTSIDE_998, style.palette().highlight(), ChartStyle.DIAMOND);
        plot.setRangeAxis(1, labels.margin(style.frame(), rates));
        Writing names = this::writeNames;
        plot.addAnnotation(names.over(style.frame()));
        return plot;
    }

    private void addLimits(ChartPlot plot) {
        double mean = chart.mean();
        plot.add(Values.dataset(List.of(new double[]{0, mean}, new double[]{sizes.getUpperBound(), mean})),
                style.line(style.palette().quiet(), ChartStyle.solid(1.5), i -> false));
        labels.add("mean " + NumberText.of(mean), Lettering.NOTE, style.palette().quiet(), mean);
        addLimit(plot, l -> l.warning().high(), "95%", ChartStyle.dashes(1));
        addLimit(plot, l -> l.warning().low(), "95%", ChartStyle.dashes(1));
        addLimit(plot, l -> l.action().high(), "99.8%", ChartStyle.dashes(1.6));
        addLimit(plot, l -> l.action().low(), "99.8%", ChartStyle.dashes(1.6));
    }

    // A limit is drawn where it lies on the plot, and named where it leaves it on the right.
    private void addLimit(ChartPlot plot, ToDoubleFunction<Funnel.Limits> level, String words, BasicStroke stroke) {
        List<double[]> points = new ArrayList<>();
        double last = Double.NaN;
        for (Funnel.Limits limits : chart.limits()) {
            double value = level.applyAsDouble(limits);
            boolean seen = value > 0 && value <= rates.getUpperBound() && limits.size() <= sizes.getUpperBound();
            points.add(new double[]{limits.size(), seen ? value : Double.NaN});
            last = seen ? value : last;
        }
        if (!Double.isNaN(last)) {
            plot.add(Values.dataset(points), style.line(style.palette().quiet(), stroke, i -> false));
            labels.add(words, Lettering.NOTE, style.palette().quiet(), last);
        }
    }

    private void addPlaces(ChartPlot plot, Funnel.Standing standing, Color colour, Shape shape) {
        plot.add(Values.dataset(present(p -> p.standing() == standing)
                .map(p -> new double[]{p.size(), p.rate()})
                .toList()), style.marks(colour, shape));
    }

    private void writeNames(Pen pen, Rectangle2D plot) {
        List<Funnel.Place> outside = chart.outside();
        PointLabels names = new PointLabels(plot,
                present(p -> p.standing() != Funnel.Standing.OUTSIDE_998).map(p -> point(p, plot)).toList(),
                outside.stream().map(p -> point(p, plot)).toList());
        for (Funnel.Place place : outside) {
            names.place(place.name(), point(place, plot))
                    .ifPresent(label -> pen.writeWithHalo(pen.value(label.words(), Pen.Anchor.START),
                            label.box().getMinX(),
                            label.box().getCenterY() + Lettering.NOTE.middle()));
        }
    }

    private Point2D point(Funnel.Place place, Rectangle2D plot) {
        return new Point2D.Double(sizes.valueToJava2D(place.size(), plot, RectangleEdge.BOTTOM),
                rates.valueToJava2D(place.rate(), plot, RectangleEdge.LEFT));
    }
}
