package org.trigpoint.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.nearrepeat.DatedPoints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A file of bare points: columns `x` and `y` in metres, and where there are any `date` (2013-04-01) or `day` (a whole
/// number) and `value`. Other columns are ignored.
final class PointsFile {
    private final Path file;
    private final List<double[]> places = new ArrayList<>();
    private final List<Integer> days = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private boolean dates;

    private PointsFile(Path file) {
        this.file = file;
    }

    /// Reads a file.
    ///
    /// @throws RefusedException naming the row and column that cannot be read
    static PointsFile read(Path file) {
        PointsFile points = new PointsFile(file);
        if (!Files.isRegularFile(file)) {
            throw new RefusedException("there is no file " + file.getFileName());
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            Columns columns = null;
            for (NamedCsvRecord row : csv) {
                columns = columns == null ? points.columns(row) : columns;
                points.add(row, columns);
            }
        } catch (IOException | CsvParseException e) {
            throw new RefusedException(file.getFileName() + " cannot be read as comma-separated text: "
                    + e.getMessage(), e);
        }
        if (points.places.isEmpty()) {
            throw new RefusedException(file.getFileName() + " holds no points");
        }
        return points;
    }

    /// Where the columns stand; −1 for one that is not there.
    private record Columns(int x, int y, int date, int day, int value) {}

    private Columns columns(NamedCsvRecord row) {
        int x = find(row, "x");
        int y = find(row, "y");
        if (x < 0 || y < 0) {
            throw new RefusedException(file.getFileName() + " has no column '" + (x < 0 ? "x" : "y") + "'; it has '"
                    + String.join("', '", row.getHeader()) + "'. Columns are separated by commas");
        }
        return new Columns(x, y, find(row, "date"), find(row, "day"), find(row, "value"));
    }

    private void add(NamedCsvRecord row, Columns columns) {
        places.add(new double[]{new Cell(row, columns.x()).number(), new Cell(row, columns.y()).number()});
        if (columns.date() >= 0) {
            dates = true;
            days.add(new Cell(row, columns.date()).date());
        } else if (columns.day() >= 0) {
            days.add(new Cell(row, columns.day()).whole());
        }
        if (columns.value() >= 0) {
            values.add(new Cell(row, columns.value()).number());
        }
    }

    private static int find(NamedCsvRecord row, String name) {
        return row.getHeader().stream().map(heading -> heading.strip().toLowerCase(Locale.ROOT)).toList().indexOf(name);
    }

    /// Where, in metres.
    GridPoints points() {
        return GridPoints.of(places.stream().mapToDouble(place -> place[0]).toArray(),
                places.stream().mapToDouble(place -> place[1]).toArray());
    }

    /// Where and when.
    ///
    /// @throws RefusedException without a column of dates or days
    DatedPoints dated() {
        if (days.isEmpty()) {
            throw new RefusedException(file.getFileName() + " has no column 'date' or 'day'");
        }
        return DatedPoints.of(points(), days.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Whether the days are dates, counted from 1970-01-01.
    boolean dates() {
        return dates;
    }

    /// The values; `null` without such a column.
    double @Nullable [] values() {
        return values.isEmpty() ? null : values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The values, or one a point.
    double[] weights() {
        double[] weights = values();
        if (weights != null) {
            return weights;
        }
        double[] ones = new double[places.size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// One cell of the file, read strictly.
    private final class Cell {
        private final NamedCsvRecord row;
        private final int column;

        Cell(NamedCsvRecord row, int column) {
            this.row = row;
            this.column = column;
        }

        double number() {
            try {
                double number = Double.parseDouble(text());
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw unreadable("a number", e);
            }
            throw unreadable("a number", null);
        }

        int whole() {
            double number = number();
            if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
                throw unreadable("a whole number of days", null);
            }
            return (int) number;
        }

        int date() {
            try {
                return (int) LocalDate.parse(text().substring(0, Math.min(10, text().length()))).toEpochDay();
            } catch (DateTimeParseException e) {
                throw unreadable("a date such as 2013-04-01", e);
            }
        }

        private String text() {
            return column < row.getFieldCount() ? row.getField(column).strip() : "";
        }

        private RefusedException unreadable(String expected, @Nullable Exception cause) {
            String message = String.format(Locale.UK, "%s, line %d, column '%s': found '%s', expected %s",
                    file.getFileName(), row.getStartingLineNumber(), row.getHeader().get(column), text(), expected);
            return cause == null ? new RefusedException(message) : new RefusedException(message, cause);
        }
    }
}
