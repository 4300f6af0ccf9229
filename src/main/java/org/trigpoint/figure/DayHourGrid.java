package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When things happen: days of the week down, hours of the day across, the more the stronger the colour, from zero.
///
/// @param title what is shown
/// @param unit what is counted, and what is left out: "incidents; 412 without an hour are not shown"
/// @param days Monday first, seven; each 24 hours from midnight, NaN where missing
public record DayHourGrid(String title, String unit, List<List<Double>> days) implements Figure {

    static final int DAYS = 7;
    static final int HOURS = 24;

    public DayHourGrid {
        days = days.stream().map(List::copyOf).toList();
        if (days.size() != DAYS || days.stream().anyMatch(d -> d.size() != HOURS)) {
            throw new IllegalArgumentException("a week has seven days of 24 hours");
        }
    }

    @Override
    public String alternativeText() {
        if (isEmpty()) {
            return title + ": no data.";
        }
        int busiest = cells().max(Comparator.comparingDouble(this::value)).orElseThrow();
        List<Integer> byTotal = IntStream.range(0, DAYS)
                .boxed()
                .filter(d -> !Double.isNaN(total(d)))
                .sorted(Comparator.comparingDouble(this::total))
                .toList();
        return title + ", " + unit + ": the busiest hour is " + words(busiest) + "; the busiest day is "
                + day(byTotal.getLast()) + " (" + NumberText.of(total(byTotal.getLast())) + "), the quietest "
                + day(byTotal.getFirst()) + " (" + NumberText.of(total(byTotal.getFirst())) + ").";
    }

    private Stream<Integer> cells() {
        return IntStream.range(0, DAYS * HOURS).boxed().filter(i -> !Double.isNaN(value(i)));
    }

    double value(int cell) {
        return days.get(cell / HOURS).get(cell % HOURS);
    }

    /// The day's sum over the hours that have a value; NaN when none has.
    double total(int day) {
        List<Double> present = days.get(day).stream().filter(v -> !Double.isNaN(v)).toList();
        return present.isEmpty() ? Double.NaN : present.stream().mapToDouble(Double::doubleValue).sum();
    }

    double highest() {
        return cells().mapToDouble(this::value).max().orElse(0);
    }

    boolean isEmpty() {
        return cells().findAny().isEmpty();
    }

    /// "Saturday, 11 pm to midnight: 45".
    String words(int cell) {
        int hour = cell % HOURS;
        return day(cell / HOURS) + ", " + hour(hour) + " to " + hour(hour + 1) + ": "
                + NumberText.orNoData(value(cell));
    }

    static String day(int day) {
        return DayOfWeek.of(day + 1).getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /// "midnight", "3 am", "noon", "9 pm".
    static String hour(int hour) {
        if (hour % HOURS == 0) {
            return "midnight";
        }
        return hour == 12 ? "noon" : hour % 12 + (hour < 12 ? " am" : " pm");
    }

    @Override
    public FigureTable numbers() {
        List<String> headings = new ArrayList<>(List.of("Day"));
        IntStream.range(0, HOURS).mapToObj(DayHourGrid::hour).forEach(headings::add);
        headings.add("Total");
        return new FigureTable(headings, IntStream.range(0, DAYS).mapToObj(this::row).toList());
    }

    private List<FigureTable.Cell> row(int day) {
        List<FigureTable.Cell> row = new ArrayList<>(List.of(FigureTable.Cell.of(day(day))));
        days.get(day).forEach(v -> row.add(FigureTable.Cell.of(v)));
        row.add(FigureTable.Cell.of(total(day)));
        return row;
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        new DayHourDrawing(this, frame).draw(Pen.on(graphics, frame));
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return new DayHourDrawing(this, frame).hotspots();
    }

    @Override
    public double heightFor(double width) {
        return Math.round(width * 0.44);
    }
}
