package org.trigpoint.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// One phase of an XmR chart at work.
final class XmrPhase {
    private final double[] values;
    private final XmrSettings settings;

    /// @param values of the phase, NaN where missing
    /// @param settings of the chart
    XmrPhase(double[] values, XmrSettings settings) {
        this.values = values;
        this.settings = settings;
    }

    /// Its points.
    ///
    /// @param baseline how many leading values set the limits; all where there are fewer
    List<XmrPoint> points(int baseline) {
        double[] ranges = movingRanges();
        int leading = Math.min(baseline, values.length);
        Limits limits = Limits.of(Arrays.copyOf(values, leading), Arrays.copyOf(ranges, leading), settings.screening());
        List<Set<Signal>> signals = signals(limits);
        return IntStream.range(0, values.length)
                .mapToObj(i -> new XmrPoint(values[i], ranges[i], limits, signals.get(i)))
                .toList();
    }

    private double[] movingRanges() {
        double[] ranges = new double[values.length];
        double before = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            ranges[i] = Math.abs(values[i] - before);
            boolean bridged = settings.gaps() == Gaps.BRIDGE && Double.isNaN(values[i]);
            before = bridged ? before : values[i];
        }
        return ranges;
    }

    private List<Set<Signal>> signals(Limits limits) {
        List<Set<Signal>> signals = new ArrayList<>();
        IntStream.range(0, values.length).forEach(i -> signals.add(EnumSet.noneOf(Signal.class)));
        Stretch phase = new Stretch(values, limits, signals);
        switch (settings.rules()) {
            case ANHOJ -> AnhojRules.mark(phase.at(present(0, values.length)));
            case NHS -> markNhs(phase);
        }
        return signals;
    }

    private void markNhs(Stretch phase) {
        if (settings.gaps() == Gaps.BRIDGE) {
            NhsRules.mark(phase.at(present(0, values.length)));
            return;
        }
        int start = 0;
        for (int i = 0; i <= values.length; i++) {
            if (i == values.length || Double.isNaN(values[i])) {
                NhsRules.mark(phase.at(present(start, i)));
                start = i + 1;
            }
        }
    }

    private IntStream present(int from, int to) {
        return IntStream.range(from, to).filter(i -> !Double.isNaN(values[i]));
    }
}
