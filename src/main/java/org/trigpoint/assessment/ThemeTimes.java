package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.measure.ForecastQuestion;
import org.trigpoint.question.measure.YearForecast;
import org.trigpoint.statistics.Seasonality;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a theme's months say: whether it follows the seasons, and what the next twelve months may bring.
final class ThemeTimes {
    private static final int YEAR = 12;
    /// Years that a season is looked for in.
    private static final int YEARS_BACK = 5;

    private ThemeTimes() {}

    /// The forecast of the twelve months after the period; `null` where the series allows none.
    static @Nullable YearForecast ahead(Enquiry enquiry, Dataset dataset) {
        YearMonth last = enquiry.period().last();
        try {
            return new ForecastQuestion(dataset.id(), Period.yearEnding(last.plusMonths(YEAR)))
                    .ask(enquiry.workspace());
        } catch (RefusedException notAllowed) {
            return null;
        }
    }

    static String outlook(Enquiry enquiry, Dataset dataset, @Nullable YearForecast ahead) {
        if (ahead == null) {
            return enquiry.sentences().fill("no-outlook", Map.of());
        }
        return enquiry.sentences()
                .fill("outlook", Map.of("year", ahead.year().name(), "unit", dataset.unit(), "expected",
                        Figures.count(Math.round(ahead.expected())), "low",
                        Figures.count((long) Math.floor(ahead.interval().low())), "high",
                        Figures.count((long) Math.ceil(ahead.interval().high()))));
    }

    /// Whether the number follows the months, over up to five complete years that end with the period.
    static String season(Enquiry enquiry, Dataset dataset) {
        List<double[]> years = years(enquiry, dataset);
        if (years.size() < 2) {
            return enquiry.sentences().fill("no-season-known", Map.of());
        }
        Seasonality season = Seasonality.of(years, enquiry.period().last().plusMonths(1).getMonth());
        return enquiry.sentences()
                .fill(season.isClear() ? "season" : "no-season",
                        Map.of("high", name(season.high()), "above", Figures.percent(100 * season.above()), "low",
                                name(season.low()), "below", Figures.percent(100 * season.below())));
    }

    /// Incidents a day by month, of each complete year; the earliest first.
    private static List<double[]> years(Enquiry enquiry, Dataset dataset) {
        List<double[]> years = new ArrayList<>();
        Period year = Period.yearEnding(enquiry.period().last());
        while (years.size() < YEARS_BACK && enquiry.coverage().missing(dataset, year).isEmpty()) {
            Map<String, Long> counts = new HashMap<>();
            for (CountRow row : new CountQuestion(Selection.of(dataset).during(year), List.of("month"))
                    .ask(enquiry.workspace())) {
                counts.put(row.values().getFirst(), row.count());
            }
            years.addFirst(year.months()
                    .stream()
                    .mapToDouble(m -> (double) counts.getOrDefault(m.toString(), 0L) / m.lengthOfMonth())
                    .toArray());
            year = year.yearBefore();
        }
        return years;
    }

    /// How few there are, or have a time of day; empty where none has.
    static String tooFewHours(Enquiry enquiry, Dataset dataset, List<CountRow> hours) {
        long all = hours.stream().mapToLong(CountRow::count).sum();
        long timed = hours.stream().filter(row -> !row.values().contains("")).mapToLong(CountRow::count).sum();
        return timed == 0
                ? ""
                : enquiry.sentences()
                        .fill(timed == all ? "too-few" : "too-few-hours",
                                Map.of("timed", Figures.count(timed), "all", Figures.count(all), "unit",
                                        dataset.unit()));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
