package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.SeriesFigures;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.measure.ChartQuestion;
import org.trigpoint.question.measure.ChartSettings;
import org.trigpoint.question.measure.SeriesChart;
import org.trigpoint.workspace.Workspace;

/// A measure over time, twice: as a control chart of everything there is, and this year with last year behind it.
///
/// @param control the control chart
/// @param line the two years
record TargetCharts(Drawn control, Drawn line) {

    /// Nothing chosen yet.
    static final TargetCharts NONE = new TargetCharts(new Drawn(null, ""), new Drawn(null, ""));

    /// A figure, or why there is none.
    ///
    /// @param figure `null` where there are too few values for it
    /// @param refusal why there is none; empty when there is one
    record Drawn(@Nullable Figure figure, String refusal) {}

    static TargetCharts ask(Workspace workspace, TargetLine line) {
        // the whole series sets the limits; the year's chart is of the year judged
        return new TargetCharts(draw(workspace, line, SeriesChart.Kind.XMR, null),
                draw(workspace, line, SeriesChart.Kind.LINE, line.period()));
    }

    private static Drawn draw(Workspace workspace, TargetLine line, SeriesChart.Kind kind, @Nullable Period period) {
        try {
            ChartSettings settings = ChartSettings.USUAL.during(period);
            SeriesChart chart = new ChartQuestion(line.name(), kind, settings).ask(workspace);
            return new Drawn(SeriesFigures.of(chart), "");
        } catch (RefusedException tooFewValues) {
            return new Drawn(null, tooFewValues.reason());
        }
    }
}
