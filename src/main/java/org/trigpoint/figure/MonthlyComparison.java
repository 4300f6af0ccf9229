package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// This year by month, with last year in grey behind it. The axis starts at zero; a missing month is a gap in the line.
///
/// @param title what is shown
/// @param unit what is counted, such as "incidents a month"
/// @param firstMonth this year's first month
/// @param thisYear drawn in front
/// @param lastYear the same months a year earlier; as many values as this year
/// @param breaks in this year's series; may be empty
public record MonthlyComparison(String title, String unit, YearMonth firstMonth, Year thisYear, Year lastYear,
        List<SeriesBreak> breaks)
        implements
            Figure {
    /// A year of monthly values.
    ///
    /// @param name such as "2012/13"; stands beside the line
    /// @param values one a month; NaN where missing
    public record Year(String name, List<Double> values) {
        public Year {
            values = List.copyOf(values);
        }
    }

    /// Without a break in the series.
    public MonthlyComparison(String title, String unit, YearMonth firstMonth, Year thisYear, Year lastYear) {
        this(title, unit, firstMonth, thisYear, lastYear, List.of());
    }

    public MonthlyComparison {
        breaks = List.copyOf(breaks);
        if (thisYear.values().size() != lastYear.values().size()) {
            throw new IllegalArgumentException("the two years have " + thisYear.values().size() + " and "
                    + lastYear.values().size() + " months");
        }
    }

    @Override
    public String alternativeText() {
        return new MonthlyFinding(this).words();
    }

    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("Month", lastYear.name(), thisYear.name()),
                IntStream.range(0, months())
                        .mapToObj(i -> List.of(FigureTable.Cell.of(MonthNames.full(month(i).getMonth())),
                                FigureTable.Cell.of(before(i)), FigureTable.Cell.of(now(i))))
                        .toList());
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        MonthlyDrawing.of(this, frame).draw(graphics);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return isEmpty() ? List.of()
                : MonthlyDrawing.of(this, frame)
                        .columns(months(), i -> new Plotted.Spot(month(i).toString(), words(i)));
    }

    int months() {
        return thisYear.values().size();
    }

    YearMonth month(int index) {
        return firstMonth.plusMonths(index);
    }

    double now(int index) {
        return thisYear.values().get(index);
    }

    double before(int index) {
        return lastYear.values().get(index);
    }

    boolean isEmpty() {
        return IntStream.range(0, months()).allMatch(i -> Double.isNaN(now(i)) && Double.isNaN(before(i)));
    }

    /// "July: 1,204 in 2012/13, 1,516 in 2011/12".
    String words(int index) {
        return MonthNames.full(month(index).getMonth()) + ": " + NumberText.orNoData(now(index)) + " in "
                + thisYear.name() + ", " + NumberText.orNoData(before(index)) + " in " + lastYear.name();
    }
}
