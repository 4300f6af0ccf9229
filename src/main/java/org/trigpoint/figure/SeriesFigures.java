package org.trigpoint.figure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.question.RateRow;
import org.trigpoint.question.RateTable;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.measure.ForecastMonth;
import org.trigpoint.question.measure.SeriesChart;
import org.trigpoint.question.measure.YearForecast;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Polarity;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.control.FunnelPosition;
import org.trigpoint.statistics.control.RateFunnel;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/// Figures of the answers about measures and rates: what is asked once is drawn once, for screen and page.
public final class SeriesFigures {
    /// A percentage on a smaller base is replaced by the counts.
    private static final int SMALLEST_BASE = 20;
    private static final int CURVE_STEPS = 60;

    private SeriesFigures() {}

    /// The figure of a chart, of its kind.
    public static Figure of(SeriesChart chart) {
        return switch (chart.kind()) {
            case XMR -> xmr(chart);
            case LINE -> line(chart);
            case YEARS -> years(chart);
        };
    }

    /// A control chart, with its breaks.
    public static XmrChart xmr(SeriesChart chart) {
        List<XmrChart.Point> points = chart.points()
                .stream()
                .map(p -> new XmrChart.Point(p.period().name(), number(p.value()),
                        new XmrChart.Limits(p.limits().centre(), p.limits().low(), p.limits().high()), p.signal()))
                .toList();
        String season = chart.isSeasonal() ? "; the months follow a season, which the limits leave out of account" : "";
        return new XmrChart(chart.title(), chart.unitWords() + season, points, breaks(chart));
    }

    /// This year by month with last year behind it.
    public static MonthlyComparison line(SeriesChart chart) {
        Period months = months(chart);
        return new MonthlyComparison(chart.title(), yearsUnit(chart), months.first(),
                new MonthlyComparison.Year(months.name(), chart.points().stream().map(p -> number(p.value())).toList()),
                new MonthlyComparison.Year(months.yearBefore().name(),
                        chart.points().stream().map(p -> number(p.before())).toList()),
                breaks(chart));
    }

    private static String yearsUnit(SeriesChart chart) {
        String reason = chart.breakBetweenYears();
        return reason.isEmpty() ? chart.unitWords()
                : chart.unitWords() + "; the years are not on one footing: " + reason;
    }

    /// Every month against the same month of the year before: counts with the exact interval of each change, tested
    /// together.
    private static Figure years(SeriesChart chart) {
        Period months = months(chart);
        List<SeriesChart.Point> both = chart.points()
                .stream()
                .filter(p -> isCount(number(p.value())) && isCount(number(p.before())))
                .toList();
        List<CountChange> changes = CountChanges.adjustTogether(both.stream()
                .map(p -> CountChanges.compare(Math.round(number(p.before())), Math.round(number(p.value()))))
                .toList());
        List<ChangeBars.Change> bars = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            String name = both.get(i)
                    .period()
                    .first()
                    .getMonth()
                    .getDisplayName(TextStyle.FULL,
                            Locale.UK);
            bars.add(bar(name, changes.get(i), chart.series().measure().polarity()));
        }
        return new ChangeBars(chart.title() + ", month by month", yearsUnit(chart), months.yearBefore().name(),
                months.name(), bars);
    }

    private static ChangeBars.Change bar(String name, CountChange change, Polarity polarity) {
        boolean small = change.smallBase(SMALLEST_BASE);
        ChangeBars.Interval interval = small
                ? ChangeBars.Interval.NONE
                : new ChangeBars.Interval(change.percent().orElse(Double.NaN), 100 * (change.ratioLow() - 1),
                        100 * (change.ratioHigh() - 1));
        Status status = switch (StatusRule.DIRECTION_AND_EVIDENCE.statusOf(change, polarity)) {
            case GREEN -> Status.BETTER;
            case RED -> Status.WORSE;
            case AMBER, UNRATED -> Status.UNCLEAR;
            case NONE -> Status.NO_DATA;
        };
        return new ChangeBars.Change(name, change.before(), change.after(), interval,
                new ChangeBars.Verdict(status, change.verdict().words()));
    }

    /// Where a year is likely to end, beside the year before and the target.
    public static ForecastChart forecast(YearForecast forecast) {
        List<ForecastChart.Month> months = new ArrayList<>();
        double before = 0;
        for (ForecastMonth month : forecast.months()) {
            before += number(month.before());
            months.add(new ForecastChart.Month(month.month(), month.total(), month.totalInterval().low(),
                    month.totalInterval().high(), before, month.complete()));
        }
        String unit = forecast.series().measure().origin() instanceof Origin.Counted counted
                ? counted.count().dataset().unit()
                : "count";
        return new ForecastChart(forecast.series().measure().name() + ", " + forecast.year().name(), unit, months,
                forecast.year().yearBefore().name(),
                forecast.course() == null ? Double.NaN : forecast.course().level());
    }

    /// The rate of each area against its size, with the limits of chance.
    public static Funnel funnel(String title, RateTable table) {
        List<RateRow> rows = table.rows().stream().filter(RateRow::hasRate).toList();
        RateRow all = table.overall();
        double mean = all == null ? Double.NaN : all.rate();
        List<Funnel.Place> places = rows.stream()
                .map(row -> new Funnel.Place(row.areaName(), row.population(), row.rate(), standing(row.position())))
                .toList();
        String unit = String.format(Locale.UK, "per %,d residents", table.per());
        return new Funnel(title, unit, "residents", mean, mean > 0 ? curves(rows, mean, table.per()) : List.of(),
                places);
    }

    private static List<Funnel.Limits> curves(List<RateRow> rows, double mean, int per) {
        RateFunnel funnel = new RateFunnel(mean, per);
        DoubleSummaryStatistics sizes = rows.stream().mapToDouble(RateRow::population).summaryStatistics();
        double low = sizes.getMin() * .9;
        double step = (sizes.getMax() * 1.1 - low) / CURVE_STEPS;
        List<Funnel.Limits> limits = new ArrayList<>();
        for (int i = 0; i <= CURVE_STEPS; i++) {
            double size = low + i * step;
            limits.add(new Funnel.Limits(size,
                    band(funnel.limits(size, org.trigpoint.statistics.control.Funnel.WARNING)),
                    band(funnel.limits(size, org.trigpoint.statistics.control.Funnel.ACTION))));
        }
        return limits;
    }

    private static Funnel.Band band(Interval interval) {
        return new Funnel.Band(interval.low(), interval.high());
    }

    private static Funnel.Standing standing(@Nullable FunnelPosition position) {
        return switch (position) {
            case null -> Funnel.Standing.WITHIN;
            case WITHIN -> Funnel.Standing.WITHIN;
            case ABOVE, BELOW -> Funnel.Standing.OUTSIDE_95;
            case FAR_ABOVE, FAR_BELOW -> Funnel.Standing.OUTSIDE_998;
        };
    }

    private static Period months(SeriesChart chart) {
        return Period.of(chart.points().getFirst().period().first(), chart.points().getLast().period().last());
    }

    private static List<SeriesBreak> breaks(SeriesChart chart) {
        return chart.breaks().stream().map(b -> new SeriesBreak(b.before(), b.reason())).toList();
    }

    private static double number(Value value) {
        return value.known().orElse(Double.NaN);
    }

    private static boolean isCount(double value) {
        return value >= 0 && value == Math.rint(value);
    }
}
