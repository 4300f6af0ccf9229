package org.trigpoint.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An individuals and moving range chart: centre = mean of the baseline, limits = centre ± 2.66 × mean moving range.
/// Immutable.
///
/// @param points one for each value given, in order
/// @param settings what it was made with
public record XmrChart(List<XmrPoint> points, XmrSettings settings) {
    public XmrChart {
        points = List.copyOf(points);
    }

    /// Draws up a chart. Twelve months 42 53 40 55 51 43 58 65 53 66 55 46, without screening, give a centre
    /// of 52.25 and limits of 23.72 and 80.78.
    ///
    /// @param values in order of time, NaN where missing
    /// @throws org.trigpoint.model.RefusedException when the baseline of a phase holds no two neighbouring values
    public static XmrChart of(double[] values, XmrSettings settings) {
        if (Arrays.stream(values).anyMatch(Double::isInfinite)) {
            throw new IllegalArgumentException("a value is finite, or NaN where missing");
        }
        List<XmrPoint> points = new ArrayList<>();
        List<Phase> phases = settings.phases();
        for (int i = 0; i < phases.size(); i++) {
            int first = Math.min(phases.get(i).first(), values.length);
            int end = i + 1 < phases.size() ? Math.min(phases.get(i + 1).first(), values.length) : values.length;
            XmrPhase phase = new XmrPhase(Arrays.copyOfRange(values, first, end), settings);
            points.addAll(phase.points(phases.get(i).baseline()));
        }
        return new XmrChart(points, settings);
    }
}
