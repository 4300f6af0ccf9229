package org.trigpoint.question.measure;

import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Value;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.statistics.control.Limits;
import org.trigpoint.statistics.control.Phase;
import org.trigpoint.statistics.control.XmrChart;
import org.trigpoint.statistics.control.XmrPoint;
import org.trigpoint.statistics.control.XmrSettings;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// "Signal or noise?": a measure over time.
///
/// @param measure the name of a measure; or a data set, or a class of one, such as `crime:Burglary`
/// @param kind what kind of chart
/// @param settings how it is made
public record ChartQuestion(String measure, SeriesChart.Kind kind, ChartSettings settings) {

    private static final Limits NO_LIMITS = new Limits(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /// Asks a workspace.
    ///
    /// @throws RefusedException when there is no such measure, or nothing of it in these months
    public SeriesChart ask(Workspace workspace) {
        Catalogue catalogue = Catalogue.of(workspace);
        return of(new SeriesReader(workspace, catalogue.counting()).read(catalogue.find(measure)));
    }

    /// The names of the measures a workspace can chart, those that came in as totals first.
    public static List<String> measures(Workspace workspace) {
        Catalogue catalogue = Catalogue.of(workspace);
        SeriesReader reader = new SeriesReader(workspace, catalogue.counting());
        return catalogue.all()
                .stream()
                .filter(reader::isReadable)
                .map(MeasureDefinition::name)
                .toList();
    }

    /// The chart of a series that was read before.
    ///
    /// @throws RefusedException when there is nothing of it in these months
    SeriesChart of(Series all) {
        if (kind == SeriesChart.Kind.YEARS && all.measure().unit() != MeasureUnit.COUNT) {
            throw new RefusedException("months are tested against each other as counts; '" + all.measure().name()
                    + "' is none. Choose the line chart");
        }
        List<SeriesPoint> points = shown(all);
        if (points.stream().allMatch(p -> p.value().known().isEmpty())) {
            throw new RefusedException("'" + all.measure().name() + "' has no value"
                    + (settings.period() == null ? "" : " in " + settings.period().name()));
        }
        List<XmrPoint> control = kind == SeriesChart.Kind.XMR
                ? XmrChart.of(Months.values(points), xmr(points)).points()
                : points.stream()
                        .map(p -> new XmrPoint(p.value().known().orElse(Double.NaN), Double.NaN, NO_LIMITS, Set.of()))
                        .toList();
        List<SeriesChart.Point> result = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            SeriesPoint point = points.get(i);
            Value before = all.at(point.period().yearBefore())
                    .map(SeriesPoint::value)
                    .orElse(Value.missing(MissingReason.NOT_AVAILABLE));
            result.add(new SeriesChart.Point(point.period(), point.value(), before, control.get(i)));
        }
        return new SeriesChart(new Series(all.measure(), points, all.footing()), kind, result, settings);
    }

    /// The points of the commonest length, months before quarters before years; of a year's chart, of twelve months.
    private List<SeriesPoint> shown(Series all) {
        Series months = all.monthly();
        Series kept = months.points().size() > 1 || kind != SeriesChart.Kind.XMR ? months : all;
        Period period = settings.period();
        if (period == null && kind != SeriesChart.Kind.XMR && !kept.points().isEmpty()) {
            period = Period.yearEnding(lastKnown(kept));
        }
        Series shown = period == null ? kept : kept.within(period);
        return period == null || kind == SeriesChart.Kind.XMR ? shown.points() : everyMonth(shown, period);
    }

    /// A point for every month of the period, the unknown ones too.
    private static List<SeriesPoint> everyMonth(Series shown, Period period) {
        return period.months().stream().map(month -> shown.over(Period.of(month, month))).toList();
    }

    private static YearMonth lastKnown(Series series) {
        return series.points()
                .stream()
                .filter(p -> p.value().known().isPresent())
                .reduce((_, later) -> later)
                .orElse(series.points().getLast())
                .period()
                .last();
    }

    private XmrSettings xmr(List<SeriesPoint> points) {
        List<Phase> phases = new ArrayList<>();
        phases.add(phase(0));
        for (YearMonth start : settings.phases()) {
            int first = 0;
            while (first < points.size() && points.get(first).period().first().isBefore(start)) {
                first++;
            }
            if (first == 0 || first == points.size()) {
                throw new RefusedException("a phase cannot start in " + start + ": the chart is of "
                        + points.getFirst().period().name() + " to " + points.getLast().period().name());
            }
            phases.add(phase(first));
        }
        return new XmrSettings(settings.rules(), settings.gaps(), settings.screening(), phases);
    }

    private Phase phase(int first) {
        return settings.baseline() > 0 ? Phase.frozen(first, settings.baseline()) : Phase.from(first);
    }
}
