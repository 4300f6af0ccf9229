package org.trigpoint.question.measure;

import org.trigpoint.model.Period;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.model.Value;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.statistics.control.Limits;
import org.trigpoint.statistics.control.Signal;
import org.trigpoint.statistics.control.XmrPoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A series as a chart's numbers.
///
/// @param series the points shown
/// @param kind what kind of chart it is
/// @param points one for each point of the series, in order
/// @param settings what it was made with
public record SeriesChart(Series series, Kind kind, List<Point> points, ChartSettings settings) {
    /// A kind of chart of a series.
    public enum Kind {
        /// A control chart of individual values.
        XMR,
        /// This year with last year behind it.
        LINE,
        /// Every month against the same month of the year before.
        YEARS
    }

    /// One point.
    ///
    /// @param period the month, quarter or year
    /// @param value its value, or why there is none
    /// @param before the value of the same months a year before, or why there is none
    /// @param control its limits and signals on a control chart; no limits elsewhere
    public record Point(Period period, Value value, Value before, XmrPoint control) {
        /// The limits that hold for it; NaN on charts without.
        public Limits limits() {
            return control.limits();
        }

        /// What the rules say of it; empty for noise.
        public String signal() {
            return control.signals().stream().map(Signal::words).collect(Collectors.joining("; "));
        }
    }

    /// A break within the series.
    ///
    /// @param before the index of the first point on the new footing
    /// @param reason what changed
    public record Break(int before, String reason) {}

    public SeriesChart {
        points = List.copyOf(points);
    }

    /// What it shows.
    public String title() {
        return series.measure().name();
    }

    /// What the values are, for the line under the title: "offences a month", "per cent".
    public String unitWords() {
        return switch (series.measure().unit()) {
            case COUNT -> series.measure().origin() instanceof Origin.Counted counted
                    ? counted.count().dataset().unit() + " " + each()
                    : each();
            case PERCENT -> "per cent";
            case RATE_PER_THOUSAND -> "per 1,000 residents";
            case RATE_PER_HUNDRED -> "per 100";
            case RATE_PER_TEN_THOUSAND -> "per 10,000 residents";
            case RATE_PER_HUNDRED_THOUSAND -> "per 100,000 residents";
            case RATE_PER_MILLION -> "per million residents";
            case DAYS -> "days";
            case POUNDS -> "pounds " + each();
            case FIGURE -> "as published";
        };
    }

    /// Whether it is a control chart of monthly counts that follow a season, of which its limits know nothing: see
    /// [org.trigpoint.statistics.Seasonality].
    public boolean isSeasonal() {
        return kind == Kind.XMR && SeriesSeason.of(series).isPresent();
    }

    private String each() {
        return switch (points.getFirst().period().length()) {
            case 1 -> "a month";
            case 3 -> "a quarter";
            case 12 -> "a year";
            default -> "";
        };
    }

    /// Why its values and those of the year before are not on one footing; empty where no break lies between them.
    public String breakBetweenYears() {
        Period first = points.getFirst().period();
        Period last = points.getLast().period();
        return series.footing()
                .breaks()
                .stream()
                .filter(note -> note.months().first().isAfter(first.yearBefore().first())
                        && !note.months().first().isAfter(last.last()))
                .map(SeriesNote::reason)
                .findFirst()
                .orElse("");
    }

    /// The breaks that lie between two of its points.
    public List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        for (SeriesNote note : series.footing().breaks()) {
            for (int i = 1; i < points.size(); i++) {
                boolean after = !points.get(i).period().first().isBefore(note.months().first());
                boolean before = points.get(i - 1).period().first().isBefore(note.months().first());
                if (after && before) {
                    breaks.add(new Break(i, note.reason()));
                }
            }
        }
        return breaks;
    }
}
