package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The partnership's grid of performance measures by month, as its officer keeps it.
final class PerformanceGrid {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.UK);
    private static final YearMonth APRIL = YearMonth.of(2012, 4);

    /// One line of the grid.
    ///
    /// @param level the usual value of a month
    /// @param yearly what is added to it over the year
    /// @param spread of the months about it
    /// @param percent whether the values are percentages
    private record Line(String priority, String measure, String lead, @Nullable Object baseline, Object target,
            double level, double yearly, double spread, boolean percent) {}

    private static final List<Line> LINES = List.of(
            new Line("Reducing offending", "Reduce the number of first-time entrants to the youth justice system",
                    "Youth Offending Service", 13, 12, 11, -3, 2.5, false),
            new Line("Reducing offending", "Increase the number of families supported by the Stronger Homes project",
                    "Calderbrook Council", null, 20, 17, 8, 2, false),
            new Line("Drugs and alcohol", "Increase the numbers starting alcohol treatment by 5%",
                    "Public Health", null, 21, 20, 1, 3, false),
            new Line("Drugs and alcohol", "Increase the share successfully completing drug treatment to 15% or above",
                    "Public Health", null, "15%", 13.2, -3.4, .4, true),
            new Line("Drugs and alcohol", "Reduce alcohol-related attendances at A&E by 5%", "Northmoor Hospitals",
                    null,
                    96, 101, -9, 9, false),
            new Line("Protecting people", "Repeat referrals to the domestic abuse conference", "Northmoor Police", null,
                    "25% or less", 22, 1, 3, true),
            new Line("Protecting people", "Maintain or increase home fire safety checks",
                    "Northmoor Fire and Rescue Service", 60, "Maintain",
                    62, 2, 6, false),
            new Line("Protecting people", "Residents who agree that police and council deal with what matters here",
                    "Calderbrook Council", null, "Baseline to be set", 58, 1, 1.5, true));

    private PerformanceGrid() {}

    static Table of(Chance chance) {
        List<String> headings = new ArrayList<>(List.of("Priority", "Measure", "Lead agency", "Baseline", "Target"));
        IntStream.range(0, 12).forEach(i -> headings.add(MONTH.format(APRIL.plusMonths(i)).replace("Sept", "Sep")));
        List<List<@Nullable Object>> rows = LINES.stream().map(line -> row(line, chance)).toList();
        return new Table("Performance 2012-13",
                List.of("Safer Calderbrook Partnership: performance 2012/13", "Monthly; targets are for each month"),
                headings, rows, List.of("Note: the residents' survey is quarterly."));
    }

    private static List<@Nullable Object> row(Line line, Chance chance) {
        List<@Nullable Object> cells = new ArrayList<>(
                Arrays.asList(line.priority(), line.measure(), line.lead(), line.baseline(), line.target()));
        for (int i = 0; i < 12; i++) {
            double value = line.level() + line.yearly() * i / 11 + line.spread() * chance.normal();
            cells.add(cell(line, i, value));
        }
        return cells;
    }

    private static Object cell(Line line, int month, double value) {
        if (line.measure().startsWith("Residents") && month % 3 != 2) {
            return "n/a";
        }
        if (line.measure().startsWith("Increase the numbers starting") && (month == 9 || month == 10)) {
            return "Not available";
        }
        return line.percent()
                ? String.format(Locale.ROOT, "%.1f%%", Math.max(0, value))
                : (Object) Math.max(0, Math.round(value));
    }
}
