package org.trigpoint.figure;

import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.TextAnchor;

import java.util.ArrayList;
import java.util.List;

/// How a Lorenz curve is drawn.
final class LorenzDrawing {
    // With thousands of places a point for each would be many to a pixel.
    private static final int POINTS = 1000;

    private LorenzDrawing() {}

    static Plotted of(LorenzCurve chart, Frame frame) {
        ChartStyle style = new ChartStyle(frame);
        Headline headline = new Headline(chart.title(), chart.isEmpty() ? "" : chart.finding());
        return new Plotted(headline, frame, chart.isEmpty() ? style.nothing() : plot(chart, style));
    }

    private static ChartPlot plot(LorenzCurve chart, ChartStyle style) {
        Palette colours = style.palette();
        NumberAxis places = shares(style.sizes());
        places.setLabel("share of " + chart.placeWord() + ", those with most first");
        ChartPlot plot = style.plot(places, shares(style.values(new Values(List.of()))));
        String events = "share of " + chart.eventWord();
        plot.setDomainAxis(1, new MarginAxis(style.frame(), Lettering.NOTE.lineHeight() + Plotted.MARGIN,
                (pen, area) -> pen.write(pen.note(events, Pen.Anchor.START), Plotted.MARGIN, area.getMinY() - 14)));
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        // Half of the last percentage stands beyond the plot.
        plot.setRangeAxis(1, new MarginAxis(style.frame(), Lettering.NOTE.width("100%") / 2));
        plot.add(Values.dataset(List.of(new double[]{0, 0}, new double[]{1, 1})),
                style.line(colours.past(), ChartStyle.dashes(1.2), i -> false));
        LorenzCurve.Share half = chart.half();
        double[] point = {half.places(), half.events()};
        plot.add(Values.dataset(List.of(new double[]{0, point[1]}, point, new double[]{point[0], 0})),
                style.line(colours.ink(), ChartStyle.dots(1), i -> false));
        plot.add(Values.dataset(curve(chart)), style.line(colours.accent(), ChartStyle.solid(2.5), i -> false));
        plot.add(Values.dataset(List.of(point)), style.marks(colours.accent(), ChartStyle.dot(4.5)));
        plot.addAnnotation(evenly(style));
        return plot;
    }

    private static NumberAxis shares(NumberAxis axis) {
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(0.25));
        axis.setNumberFormatOverride(ChartStyle.format("0%"));
        return axis;
    }

    private static List<double[]> curve(LorenzCurve chart) {
        int all = chart.counts().size();
        int every = Math.max(1, all / POINTS);
        List<double[]> points = new ArrayList<>();
        points.add(new double[]{0, 0});
        double sum = 0;
        for (int i = 0; i < all; i++) {
            sum += chart.counts().get(i);
            if ((i + 1) % every == 0 || i == all - 1) {
                points.add(new double[]{(i + 1.0) / all, sum / chart.total()});
            }
        }
        return points;
    }

    private static XYTextAnnotation evenly(ChartStyle style) {
        XYTextAnnotation words = new XYTextAnnotation("if spread evenly", 0.74, 0.68);
        words.setTextAnchor(TextAnchor.TOP_LEFT);
        words.setFont(Lettering.NOTE.font());
        words.setPaint(style.palette().quiet());
        words.setBackgroundPaint(style.palette().paper());
        return words;
    }
}
