package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.time.YearMonth;
import java.util.List;

/// Where a year is likely to end: its running total so far, what is expected in dashes with a band around it, the year
/// before in grey, and the target as a line. The axis starts at zero.
///
/// @param title what is shown
/// @param unit what is added up, such as "offences"
/// @param months in order
/// @param before the name of the year before
/// @param target the total to reach; NaN without one
public record ForecastChart(String title, String unit, List<Month> months, String before, double target)
        implements
            Figure {
    /// The running total at the end of a month.
    ///
    /// @param month the month
    /// @param total so far, or expected
    /// @param low the lower end of the band; the total itself where it has been counted
    /// @param high the upper end
    /// @param before the running total of the year before; NaN where unknown
    /// @param counted whether it has been counted
    public record Month(YearMonth month, double total, double low, double high, double before, boolean counted) {
        String words() {
            String name = MonthNames.full(month.getMonth()) + ": " + NumberText.of(Math.rint(total));
            return counted ? name + " so far"
                    : name + " expected, " + NumberText.of(Math.floor(low)) + " to " + NumberText.of(Math.ceil(high));
        }
    }

    public ForecastChart {
        months = List.copyOf(months);
    }

    @Override
    public String alternativeText() {
        if (months.isEmpty()) {
            return title + ": no data.";
        }
        Month end = months.getLast();
        List<Month> counted = months.stream().filter(Month::counted).toList();
        return title + ": " + (counted.isEmpty() ? "nothing counted yet"
                : NumberText.of(Math.rint(counted.getLast().total())) + " by the end of "
                        + MonthNames.full(counted.getLast().month().getMonth()))
                + "; expected by the end of the year " + NumberText.of(Math.rint(end.total())) + ", four times in five"
                + " between " + NumberText.of(Math.floor(end.low())) + " and " + NumberText.of(Math.ceil(end.high()))
                + (Double.isNaN(target) ? "." : "; the target is " + NumberText.of(Math.rint(target)) + ".");
    }

    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("Month", before, "Running total", "Low", "High", "Known"),
                months.stream()
                        .map(m -> List.of(FigureTable.Cell.of(MonthNames.full(m.month().getMonth())),
                                FigureTable.Cell.of(m.before()), FigureTable.Cell.of(m.total()),
                                FigureTable.Cell.of(m.low()), FigureTable.Cell.of(m.high()),
                                FigureTable.Cell.of(m.counted() ? "counted" : "expected")))
                        .toList());
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        ForecastDrawing.of(this, frame).draw(graphics);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return months.isEmpty() ? List.of()
                : ForecastDrawing.of(this, frame)
                        .columns(months.size(),
                                i -> new Plotted.Spot(months.get(i).month().toString(), months.get(i).words()));
    }
}
