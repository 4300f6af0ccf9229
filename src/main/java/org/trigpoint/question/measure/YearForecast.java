package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.forecast.BackTest;
import org.trigpoint.statistics.target.OnCourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a year under way is likely to end.
///
/// @param series the measure, with its breaks
/// @param year twelve months
/// @param months one for each month of the year
/// @param course the chance of meeting the target; `null` where the measure has none for the year
/// @param target the target in words; empty where it has none
/// @param backTest how the method would have done on this series; `null` where the series is too short, or has gaps
/// @param method how it was made
public record YearForecast(Series series, Period year, List<ForecastMonth> months, @Nullable OnCourse course,
        String target, @Nullable BackTest backTest, String method) {
    public YearForecast {
        months = List.copyOf(months);
    }

    /// How many months have been counted.
    public int complete() {
        return (int) months.stream().filter(ForecastMonth::complete).count();
    }

    /// Counted so far.
    public double soFar() {
        return complete() == 0 ? 0 : months.get(complete() - 1).total();
    }

    /// The total expected, not rounded.
    public double expected() {
        return months.getLast().total();
    }

    /// The interval that holds the total four times in five.
    public Interval interval() {
        return months.getLast().totalInterval();
    }

    /// What it says, for print: the year's end, the target, and how far to trust it.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(String.format(Locale.UK,
                "%s, %s: %,.0f in %d months; expected by the end of the year %,.0f, four times in five between %,.0f and"
                        + " %,.0f.",
                series.measure().name(), year.name(), soFar(), complete(), expected(), Math.floor(interval().low()),
                Math.ceil(interval().high())));
        if (course != null) {
            String level = String.format(Locale.UK, "%,.0f", course.level());
            sentences.add(String.format(Locale.UK, "Target %s%s: %s (chance %.0f%%).", target,
                    target.contains(level) ? "" : ", that is " + level, course.words(), 100 * course.chance()));
        }
        sentences.add(backTest == null
                ? "Not back-tested: that takes more than twelve months since the last break or gap, not all alike."
                : tested(backTest));
        sentences.add("Method: " + method + ".");
        return sentences;
    }

    private static String tested(BackTest test) {
        String verdict = test.error() < test.naiveError() ? "better than" : "no better than";
        return String.format(Locale.UK,
                "Back-tested on this series over %,d monthly forecasts: scaled error (MASE) %.2f, %s the same month a year"
                        + " before (%.2f); its 80%% intervals held %.0f%% of the totals.",
                test.months(), test.error(), verdict, test.naiveError(), 100 * test.coverage());
    }
}
