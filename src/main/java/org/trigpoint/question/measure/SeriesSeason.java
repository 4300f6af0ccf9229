package org.trigpoint.question.measure;

import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.Seasonality;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The season of a series of monthly counts.
final class SeriesSeason {
    private static final int YEARS_BACK = 5;

    private SeriesSeason() {}

    /// The season of up to five complete years that end with the last known month, where it is clear; empty for series that
    /// are no monthly counts, that are known for less than two such years, or that follow no season.
    static Optional<Seasonality> of(Series series) {
        if (series.measure().unit() != MeasureUnit.COUNT) {
            return Optional.empty();
        }
        return lastKnown(series).flatMap(last -> {
            List<double[]> years = years(series, last);
            return years.size() < 2
                    ? Optional.empty()
                    : Optional.of(Seasonality.of(years, last.plusMonths(1).getMonth())).filter(Seasonality::isClear);
        });
    }

    private static Optional<YearMonth> lastKnown(Series series) {
        return series.monthly()
                .points()
                .reversed()
                .stream()
                .filter(point -> point.value().known().isPresent())
                .findFirst()
                .map(point -> point.period().last());
    }

    /// A day's number by month of each complete year, the earliest first.
    private static List<double[]> years(Series series, YearMonth last) {
        List<double[]> years = new ArrayList<>();
        for (Period year = Period.yearEnding(last); years.size() < YEARS_BACK; year = year.yearBefore()) {
            List<OptionalDouble> months = year.months().stream().map(month -> aDay(series, month)).toList();
            if (months.stream().anyMatch(OptionalDouble::isEmpty)) {
                break;
            }
            years.addFirst(months.stream().mapToDouble(OptionalDouble::orElseThrow).toArray());
        }
        return years;
    }

    private static OptionalDouble aDay(Series series, YearMonth month) {
        return series.at(Period.of(month, month))
                .map(point -> point.value().known())
                .filter(OptionalDouble::isPresent)
                .map(value -> OptionalDouble.of(value.orElseThrow() / month.lengthOfMonth()))
                .orElse(OptionalDouble.empty());
    }
}
