package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;

/// A control chart of individual values: the values, their centre and limits, and signals as diamonds. Where the limits
/// change from one phase to the next they step. The axis starts at zero unless that would flatten the values; then the
/// line under the title says where it starts.
///
/// @param title what is shown
/// @param unit what the values are
/// @param points in order of time
/// @param breaks in the series; may be empty
public record XmrChart(String title, String unit, List<Point> points, List<SeriesBreak> breaks) implements Figure {
    /// One value.
    ///
    /// @param label when, such as "April 2012"
    /// @param value NaN where missing
    /// @param limits that hold for this point
    /// @param signal what the rules say of it, such as "above the upper limit"; empty when it is no signal
    public record Point(String label, double value, Limits limits, String signal) {
        boolean present() {
            return !Double.isNaN(value);
        }

        boolean isSignal() {
            return present() && !signal.isEmpty();
        }

        String words() {
            return label + ": " + NumberText.orNoData(value) + (isSignal() ? ", " + signal : "");
        }
    }

    /// Centre line and natural process limits.
    ///
    /// @param centre the mean of the baseline
    /// @param low the lower limit
    /// @param high the upper limit
    public record Limits(double centre, double low, double high) {}

    public XmrChart {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    @Override
    public String alternativeText() {
        List<Point> present = points.stream().filter(Point::present).toList();
        if (present.isEmpty()) {
            return title + ": no data.";
        }
        Limits limits = present.getLast().limits();
        return title + ", " + present.getFirst().label() + " to " + present.getLast().label() + ": " + words(limits)
                + "; "
                + signals() + ".";
    }

    private static String words(Limits limits) {
        if (Double.isNaN(limits.centre())) {
            return "no limits";
        }
        return "mean " + NumberText.of(limits.centre()) + ", limits " + NumberText.orNoData(limits.low()) + " to "
                + NumberText.orNoData(limits.high());
    }

    private String signals() {
        List<Point> signals = points.stream().filter(Point::isSignal).toList();
        if (signals.isEmpty()) {
            return "no signals";
        }
        return NumberText.inWords(signals.size()) + (signals.size() == 1 ? " signal: " : " signals: ")
                + signals.stream()
                        .map(p -> p.label() + " (" + NumberText.of(p.value()) + ", " + p.signal() + ")")
                        .collect(Collectors.joining("; "));
    }

    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("Period", "Value", "Centre", "Lower limit", "Upper limit", "Signal"),
                points.stream().map(XmrChart::cells).toList());
    }

    private static List<FigureTable.Cell> cells(Point p) {
        return List.of(FigureTable.Cell.of(p.label()), FigureTable.Cell.of(p.value()),
                FigureTable.Cell.of(p.limits().centre()), FigureTable.Cell.of(p.limits().low()),
                FigureTable.Cell.of(p.limits().high()), FigureTable.Cell.of(p.signal()));
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        XmrDrawing.of(this, frame).draw(graphics);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return isEmpty() ? List.of()
                : XmrDrawing.of(this, frame)
                        .columns(points.size(), i -> new Plotted.Spot(points.get(i).label(), points.get(i).words()));
    }

    boolean isEmpty() {
        return points.stream().noneMatch(Point::present);
    }
}
