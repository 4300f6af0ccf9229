package org.trigpoint.report.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Widths of columns under trial: how many lines the longest text of each takes. Gives way line by line until the columns
/// fit: always the column that has given way least, and of those the widest.
final class Spread {
    private final double line;
    private final List<ColumnNeed> needs;
    private final int[] lines;

    private Spread(double line, List<ColumnNeed> needs) {
        this.line = line;
        this.needs = needs;
        this.lines = new int[needs.size()];
    }

    static Spread over(double line, List<ColumnNeed> needs) {
        Spread spread = new Spread(line, needs);
        Arrays.fill(spread.lines, 1);
        while (!spread.fits() && spread.giveWay()) {
            // until it fits, or no column can give way
        }
        return spread;
    }

    /// The sum of the widths.
    double total() {
        return IntStream.range(0, lines.length).mapToDouble(this::width).sum();
    }

    boolean fits() {
        return total() <= line;
    }

    /// Lines of the longest text in a column.
    int lines(int column) {
        return lines[column];
    }

    /// Lines of the longest text in any column.
    int most() {
        return IntStream.of(lines).max().orElse(1);
    }

    /// The widths, in proportion, so that they add up to this.
    List<Double> scaled(double to) {
        double factor = to / total();
        return IntStream.range(0, lines.length).mapToObj(column -> width(column) * factor).toList();
    }

    private double width(int column) {
        return needs.get(column).on(lines[column]);
    }

    private boolean giveWay() {
        int best = -1;
        for (int column = 0; column < lines.length; column++) {
            if (width(column) > needs.get(column).least() && (best < 0 || givesBefore(column, best))) {
                best = column;
            }
        }
        if (best >= 0) {
            lines[best]++;
        }
        return best >= 0;
    }

    private boolean givesBefore(int one, int other) {
        return lines[one] < lines[other] || (lines[one] == lines[other] && width(one) > width(other));
    }
}
