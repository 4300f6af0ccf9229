package org.trigpoint.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;

/// Months as a line small enough for a cell of a table: the earlier year quiet, the later one dark, a dot on the last month.
/// The scale begins at zero and ends at the largest month.
///
/// @param before the counts of the earlier months, in order
/// @param after the counts of the later months, in order
/// @param firstBefore the first of the earlier months
/// @param firstAfter the first of the later months
public record Spark(List<Long> before, List<Long> after, YearMonth firstBefore, YearMonth firstAfter) {

    private static final double WIDTH = 96;
    private static final double HEIGHT = 16;
    private static final double MARGIN = 3;
    private static final double DOT = 4.5;
    private static final int DOTS_PER_INCH = 300;

    /// @throws IllegalArgumentException when a year has fewer than two months, or a count is below 0
    public Spark {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.size() < 2 || after.size() < 2 || Collections.min(before) < 0 || Collections.min(after) < 0) {
            throw new IllegalArgumentException(
                    "a line needs two months or more in both years, with counts of 0 or more");
        }
    }

    /// The largest and the smallest month, the first where several are alike, such as "498 (Feb 2013) to 809 (Jul 2011)".
    public String words() {
        return extreme(false) + " to " + extreme(true);
    }

    private String extreme(boolean largest) {
        long earlier = largest ? Collections.max(before) : Collections.min(before);
        long later = largest ? Collections.max(after) : Collections.min(after);
        boolean first = largest ? earlier >= later : earlier <= later;
        long count = first ? earlier : later;
        YearMonth month = first
                ? firstBefore.plusMonths(before.indexOf(earlier))
                : firstAfter.plusMonths(after.indexOf(later));
        return NumberText.of(count) + " (" + MonthNames.abbreviated(month.getMonth()) + " " + month.getYear() + ")";
    }

    /// The bytes of a PNG in the colours of paper.
    public byte[] png() throws IOException {
        return CellPicture.png(new PictureSize(WIDTH, HEIGHT, DOTS_PER_INCH), this::draw);
    }

    private void draw(Graphics2D graphics) {
        graphics.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(Palette.LIGHT.past());
        graphics.draw(line(before, 0));
        graphics.setColor(Palette.LIGHT.accent());
        graphics.draw(line(after, before.size()));
        int last = before.size() + after.size() - 1;
        graphics.fill(new Ellipse2D.Double(x(last) - DOT / 2, y(after.getLast()) - DOT / 2, DOT, DOT));
    }

    private Path2D line(List<Long> counts, int from) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < counts.size(); i++) {
            if (i == 0) {
                line.moveTo(x(from), y(counts.getFirst()));
            } else {
                line.lineTo(x(from + i), y(counts.get(i)));
            }
        }
        return line;
    }

    private double x(int month) {
        return MARGIN + month * (WIDTH - 2 * MARGIN) / (before.size() + after.size() - 1);
    }

    private double y(long count) {
        long most = Math.max(1, Math.max(Collections.max(before), Collections.max(after)));
        return HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * count / most;
    }
}
