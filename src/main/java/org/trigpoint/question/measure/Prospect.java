package org.trigpoint.question.measure;

import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.statistics.forecast.YearEnd;
import org.trigpoint.statistics.target.OnCourse;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Looks ahead to the end of a year under way.
///
/// @param series the monthly counts
/// @param year twelve months
record Prospect(Series series, Period year) {
    /// Empty where the measure is no count, the year is over or not of twelve months, there are too few months since the
    /// last break to forecast from, or nothing to meet.
    ///
    /// @param target the chance of meeting the target, given where the year ends
    Optional<Outlook> outlook(Function<YearEnd, Optional<OnCourse>> target) {
        List<SeriesPoint> history = history();
        if (series.measure().unit() != MeasureUnit.COUNT || year.length() != YearEnd.YEAR || history.isEmpty()) {
            return Optional.empty();
        }
        YearMonth last = history.getLast().period().last();
        int complete = last.isBefore(year.first()) ? 0 : Period.of(year.first(), last).length();
        boolean follows = complete > 0 || last.plusMonths(1).equals(year.first());
        if (!follows || complete >= YearEnd.YEAR || complete > history.size()) {
            return Optional.empty();
        }
        try {
            YearEnd end = YearEnd.of(Months.values(history), complete);
            return target.apply(end)
                    .map(course -> new Outlook(complete, end.soFar(), end.expected(), end.interval(Outlook.CONFIDENCE),
                            course, end.rest().method()));
        } catch (RefusedException tooLittle) {
            return Optional.empty();
        }
    }

    /// The months since the last break, up to the last known month of the year.
    List<SeriesPoint> history() {
        YearMonth since = series.footing()
                .breaks()
                .stream()
                .map(SeriesNote::months)
                .map(Period::first)
                .filter(month -> !month.isAfter(year.last()))
                .reduce((_, later) -> later)
                .orElse(YearMonth.of(1, 1));
        List<SeriesPoint> months = series.monthly()
                .points()
                .stream()
                .filter(p -> !p.period().first().isBefore(since) && !p.period().last().isAfter(year.last()))
                .toList();
        int end = months.size();
        while (end > 0 && months.get(end - 1).value().known().isEmpty()) {
            end--;
        }
        return months.subList(0, end);
    }
}
