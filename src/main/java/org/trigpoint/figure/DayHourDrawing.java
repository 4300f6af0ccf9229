package org.trigpoint.figure;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out and draws a grid of days and hours.
final class DayHourDrawing {
    private static final double MARGIN = 8;
    private static final double GAP = 8;
    private static final double LINE = Lettering.NOTE.lineHeight();
    private static final double KEY_WIDTH = 100;
    private static final int KEY_STEPS = 25;
    private static final int LABELLED_HOURS = 3;

    private final DayHourGrid chart;
    private final Frame frame;
    private final Headline headline;

    DayHourDrawing(DayHourGrid chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.headline = new Headline(chart.title(), chart.unit());
    }

    void draw(Pen pen) {
        headline.draw(pen);
        if (chart.isEmpty()) {
            pen.writeNoData(headline.height(frame));
            return;
        }
        Rectangle2D grid = grid();
        for (int i = 0; i < DayHourGrid.DAYS * DayHourGrid.HOURS; i++) {
            Rectangle2D cell = cell(grid, i);
            pen.fill(cell, colour(pen, chart.value(i)));
            if (Double.isNaN(chart.value(i))) {
                pen.line(new Line2D.Double(cell.getMinX(), cell.getMaxY(), cell.getMaxX(), cell.getMinY()),
                        pen.palette().past(), 1);
            }
        }
        drawDays(pen, grid);
        drawHours(pen, grid);
        drawKey(pen, grid);
    }

    List<Hotspot> hotspots() {
        if (chart.isEmpty()) {
            return List.of();
        }
        Rectangle2D grid = grid();
        return IntStream.range(0, DayHourGrid.DAYS * DayHourGrid.HOURS)
                .mapToObj(i -> new Hotspot(
                        DayHourGrid.day(i / DayHourGrid.HOURS) + " " + DayHourGrid.hour(i % DayHourGrid.HOURS),
                        chart.words(i), cell(grid, i)))
                .toList();
    }

    private Rectangle2D grid() {
        double left = MARGIN + Lettering.NOTE.width("Wed") + GAP;
        double right = frame.width() - MARGIN - totalsWidth() - GAP;
        double top = headline.height(frame) + LINE;
        double bottom = frame.height() - MARGIN - 2 * LINE - GAP;
        return new Rectangle2D.Double(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private double totalsWidth() {
        return IntStream.range(0, DayHourGrid.DAYS)
                .mapToObj(d -> NumberText.orNoData(chart.total(d)))
                .mapToDouble(Lettering.NOTE::width)
                .reduce(Lettering.NOTE.width("total"), Math::max);
    }

    private static Rectangle2D cell(Rectangle2D grid, int index) {
        double width = grid.getWidth() / DayHourGrid.HOURS;
        double height = grid.getHeight() / DayHourGrid.DAYS;
        int day = index / DayHourGrid.HOURS;
        int hour = index % DayHourGrid.HOURS;
        return new Rectangle2D.Double(grid.getX() + hour * width, grid.getY() + day * height, Math.max(0, width - 1),
                Math.max(0, height - 1));
    }

    private Color colour(Pen pen, double value) {
        if (Double.isNaN(value)) {
            return pen.palette().noData();
        }
        return pen.palette().sequential().at(chart.highest() == 0 ? 0 : value / chart.highest());
    }

    private void drawDays(Pen pen, Rectangle2D grid) {
        double height = grid.getHeight() / DayHourGrid.DAYS;
        if (height < LINE - 2) {
            return;
        }
        double right = frame.width() - MARGIN;
        pen.write(pen.note("total", Pen.Anchor.END), right, grid.getY() - 5);
        for (int day = 0; day < DayHourGrid.DAYS; day++) {
            double middle = grid.getY() + (day + 0.5) * height;
            pen.writeMiddle(pen.value(DayHourGrid.day(day).substring(0, 3), Pen.Anchor.START), MARGIN, middle);
            pen.writeMiddle(pen.note(NumberText.orNoData(chart.total(day)), Pen.Anchor.END), right, middle);
        }
    }

    private void drawHours(Pen pen, Rectangle2D grid) {
        double width = grid.getWidth() / DayHourGrid.HOURS;
        int every = width * LABELLED_HOURS < Lettering.NOTE.width("midnight") + GAP ? 2 * LABELLED_HOURS
                : LABELLED_HOURS;
        if (width * every < Lettering.NOTE.width("midnight") + 2) {
            return;
        }
        for (int hour = 0; hour < DayHourGrid.HOURS; hour += every) {
            pen.write(pen.note(DayHourGrid.hour(hour), Pen.Anchor.START), grid.getX() + hour * width,
                    grid.getMaxY() + LINE);
        }
    }

    private void drawKey(Pen pen, Rectangle2D grid) {
        double top = grid.getMaxY() + LINE + GAP + 2;
        if (grid.getWidth() < 2 * KEY_WIDTH) {
            return;
        }
        String most = NumberText.of(chart.highest());
        double right = grid.getMaxX();
        double left = right - Lettering.NOTE.width(most) - 6 - KEY_WIDTH;
        for (int i = 0; i < KEY_STEPS; i++) {
            double share = i / (KEY_STEPS - 1.0);
            pen.fill(new Rectangle2D.Double(left + KEY_WIDTH * i / KEY_STEPS, top, KEY_WIDTH / KEY_STEPS + 0.3, 10),
                    pen.palette().sequential().at(share));
        }
        pen.write(pen.note("0", Pen.Anchor.END), left - 6, top + 9);
        pen.write(pen.note(most, Pen.Anchor.END), right, top + 9);
        pen.write(pen.note("in one hour of the week", Pen.Anchor.END), left - 24, top + 9);
    }
}
