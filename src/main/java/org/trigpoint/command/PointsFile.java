package org.trigpoint.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.RefusedException;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.hotspot.CellCounts;
import org.trigpoint.place.hotspot.Extent;
import org.trigpoint.place.hotspot.SquareGrid;
import org.trigpoint.place.nearrepeat.DatedPoints;
import org.trigpoint.question.spot.SpotPlaces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A file of bare points: columns `x` and `y` in metres, and where there are any `date` (2013-04-01) or `day` (a whole
/// number) and `value`. Other columns are ignored.
final class PointsFile {
    /// The longitudes and latitudes of Britain and Ireland.
    private static final Extent DEGREES = new Extent(-11, 49, 2.5, 61.5);

    private final Path file;
    private List<String> header = List.of();
    private Columns columns = Columns.NONE;
    private int size;
    private double[] eastings = new double[1024];
    private double[] northings = new double[1024];
    private double[] values = new double[1024];
    private int[] days = new int[1024];

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
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                if (points.header.isEmpty()) {
                    points.take(row.getFields());
                } else if (!row.getFields().stream().allMatch(String::isBlank)) {
                    points.requireFitting(row);
                    points.add(row);
                }
            }
        } catch (IOException | CsvParseException e) {
            throw new RefusedException(file.getFileName() + " cannot be read as comma-separated text: "
                    + e.getMessage(), e);
        }
        if (points.size == 0) {
            throw new RefusedException(file.getFileName() + " holds no points");
        }
        return points;
    }

    /// Where the columns stand; −1 for one that is not there.
    private record Columns(int x, int y, int date, int day, int value) {
        private static final Columns NONE = new Columns(-1, -1, -1, -1, -1);
    }

    private void take(List<String> names) {
        header = List.copyOf(names);
        columns = new Columns(find("x"), find("y"), find("date"), find("day"), find("value"));
        if (columns.x() < 0 || columns.y() < 0) {
            throw new RefusedException(file.getFileName() + " has no column '" + (columns.x() < 0 ? "x" : "y")
                    + "'; it has '" + String.join("', '", header) + "'. Columns are separated by commas");
        }
    }

    private void requireFitting(CsvRecord row) {
        if (row.getFieldCount() != header.size()) {
            throw new RefusedException(String.format(Locale.UK, "%s, line %d has %s where the first line names %s",
                    file.getFileName(), row.getStartingLineNumber(),
                    CountWords.of(row.getFieldCount(), "value", "values"),
                    CountWords.of(header.size(), "column", "columns")));
        }
    }

    private void add(CsvRecord row) {
        if (size == eastings.length) {
            eastings = Arrays.copyOf(eastings, 2 * size);
            northings = Arrays.copyOf(northings, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
        }
        eastings[size] = number(row, columns.x());
        northings[size] = number(row, columns.y());
        if (columns.date() >= 0) {
            days[size] = date(row, columns.date());
        } else if (columns.day() >= 0) {
            days[size] = whole(row, columns.day());
        }
        if (columns.value() >= 0) {
            values[size] = number(row, columns.value());
        }
        size++;
    }

    private int find(String name) {
        List<String> names = header.stream().map(heading -> heading.strip().toLowerCase(Locale.ROOT)).toList();
        if (names.indexOf(name) != names.lastIndexOf(name)) {
            throw new RefusedException(
                    file.getFileName() + " has more than one column '" + name + "'; keep one of them");
        }
        return names.indexOf(name);
    }

    /// What to say of points that look like degrees; nothing otherwise.
    List<String> doubts() {
        boolean degrees = IntStream.range(0, size)
                .allMatch(i -> DEGREES.holds(eastings[i], northings[i]) && eastings[i] != Math.rint(eastings[i]));
        return degrees
                ? List.of(
                        "All x and y lie where longitudes and latitudes of Britain and Ireland do; they are read as metres."
                                + " Give eastings and northings instead.")
                : List.of();
    }

    /// Points with a value are places themselves; others are counted by cell.
    ///
    /// @param cell the side of a cell in metres; `null` for the points themselves
    SpotPlaces places(@Nullable Double cell) {
        GridPoints where = points();
        if (cell != null) {
            SquareGrid grid = SquareGrid.over(Extent.around(where), cell);
            return SpotPlaces.ofCells(CellCounts.of(where, weights(), grid, _ -> true), doubts());
        }
        double[] tested = values();
        if (tested == null) {
            throw new RefusedException("the points have no column 'value' to test; count them with --cell METRES");
        }
        return SpotPlaces.ofPoints(where, tested, doubts());
    }

    /// Where, in metres.
    GridPoints points() {
        return GridPoints.of(Arrays.copyOf(eastings, size), Arrays.copyOf(northings, size));
    }

    /// Where and when.
    ///
    /// @throws RefusedException without a column of dates or days
    DatedPoints dated() {
        if (columns.date() < 0 && columns.day() < 0) {
            throw new RefusedException(file.getFileName() + " has no column 'date' or 'day'");
        }
        return DatedPoints.of(points(), Arrays.copyOf(days, size));
    }

    /// Whether the days are dates, counted from 1970-01-01.
    boolean dates() {
        return columns.date() >= 0;
    }

    /// The values; `null` without such a column.
    double @Nullable [] values() {
        return columns.value() < 0 ? null : Arrays.copyOf(values, size);
    }

    /// The values, or one a point.
    double[] weights() {
        double[] weights = values();
        if (weights != null) {
            return weights;
        }
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private double number(CsvRecord row, int column) {
        try {
            double number = Double.parseDouble(text(row, column));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw unreadable(row, column, "a number", e);
        }
        throw unreadable(row, column, "a number", null);
    }

    private int whole(CsvRecord row, int column) {
        double number = number(row, column);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw unreadable(row, column, "a whole number of days", null);
        }
        return (int) number;
    }

    private int date(CsvRecord row, int column) {
        String text = text(row, column);
        try {
            return (int) LocalDate.parse(text.substring(0, Math.min(10, text.length()))).toEpochDay();
        } catch (DateTimeParseException e) {
            throw unreadable(row, column, "a date such as 2013-04-01", e);
        }
    }

    private static String text(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    private RefusedException unreadable(CsvRecord row, int column, String expected, @Nullable Exception cause) {
        String message = String.format(Locale.UK, "%s, line %d, column '%s': found '%s', expected %s",
                file.getFileName(), row.getStartingLineNumber(), header.get(column), text(row, column), expected);
        return cause == null ? new RefusedException(message) : new RefusedException(message, cause);
    }
}
