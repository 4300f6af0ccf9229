package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.StatusRule;
import org.trigpoint.statistics.forecast.BackTest;
import org.trigpoint.statistics.forecast.Forecast;
import org.trigpoint.statistics.forecast.Prediction;
import org.trigpoint.statistics.forecast.YearEnd;
import org.trigpoint.statistics.target.OnCourse;
import org.trigpoint.statistics.target.Tolerance;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// "Where will this year end?": the months counted so far, those to come, and the chance of meeting the target.
///
/// @param measure the name of a measure; or a data set, or a class of one, such as `crime:Burglary`
/// @param year twelve months, of which some are still to come
public record ForecastQuestion(String measure, Period year) {
    /// Asks a workspace.
    ///
    /// @throws RefusedException when the measure is no count, the year is not twelve months or over, or too little is
    ///     known since the last break
    public YearForecast ask(Workspace workspace) {
        Catalogue catalogue = Catalogue.of(workspace);
        Series series = new SeriesReader(workspace, catalogue.counting())
                .read(catalogue.targets().aimed(catalogue.find(measure), year));
        if (series.measure().unit() != MeasureUnit.COUNT || year.length() != YearEnd.YEAR) {
            throw new RefusedException("forecast are counts to the end of twelve months; '" + series.measure().name()
                    + "' in " + year.name() + " is something else");
        }
        double[] history = Months.values(new Prospect(series, year).history());
        int complete = complete(series, history.length);
        YearEnd end = YearEnd.of(history, complete);
        Hold hold = new Hold(series, year, StatusRule.DIRECTION_AND_EVIDENCE, Tolerance.none());
        OnCourse course = hold.isForEachMonth() ? null : hold.onCourse(end).orElse(null);
        return new YearForecast(series, year, months(series, history, complete), course,
                course == null ? "" : hold.target(), backTest(history), end.rest().method());
    }

    private int complete(Series series, int known) {
        List<SeriesPoint> history = new Prospect(series, year).history();
        if (known == 0) {
            throw new RefusedException("'" + series.measure().name() + "' has no month before the end of "
                    + year.name() + " to forecast from");
        }
        YearMonth last = history.getLast().period().last();
        if (last.plusMonths(1).isBefore(year.first())) {
            throw new RefusedException(year.name() + " is too far ahead: the last month known is " + last);
        }
        int complete = last.isBefore(year.first()) ? 0 : Period.of(year.first(), last).length();
        if (complete == YearEnd.YEAR) {
            throw new RefusedException(year.name() + " is complete; there is nothing to forecast");
        }
        if (complete > known) {
            throw new RefusedException("a break lies within " + year.name() + ", so its total means nothing");
        }
        return complete;
    }

    private List<ForecastMonth> months(Series series, double[] history, int complete) {
        Forecast rest = Forecast.of(history, YearEnd.YEAR - complete);
        List<ForecastMonth> months = new ArrayList<>();
        double soFar = 0;
        for (int i = 0; i < YearEnd.YEAR; i++) {
            YearMonth month = year.first().plusMonths(i);
            Value before = before(series, month);
            if (i < complete) {
                double count = history[history.length - complete + i];
                soFar += count;
                months.add(new ForecastMonth(month, before, count, new Interval(count, count), soFar,
                        new Interval(soFar, soFar), true));
            } else {
                Prediction alone = rest.months().get(i - complete);
                // the total's own interval: a level that is off is off for every month of it
                Prediction total = Forecast.of(history, i - complete + 1).total();
                Interval ahead = total.interval(Outlook.CONFIDENCE);
                months.add(new ForecastMonth(month, before, alone.mean(), alone.interval(Outlook.CONFIDENCE),
                        soFar + total.mean(), new Interval(soFar + ahead.low(), soFar + ahead.high()), false));
            }
        }
        return months;
    }

    private static Value before(Series series, YearMonth month) {
        return series.at(Period.of(month.minusYears(1), month.minusYears(1)))
                .map(SeriesPoint::value)
                .orElse(Value.missing(MissingReason.NOT_AVAILABLE));
    }

    /// On the months after the last gap.
    private static @Nullable BackTest backTest(double[] history) {
        int first = history.length;
        while (first > 0 && !Double.isNaN(history[first - 1])) {
            first--;
        }
        try {
            return BackTest.of(Arrays.copyOfRange(history, first, history.length));
        } catch (RefusedException tooShort) {
            return null;
        }
    }
}
