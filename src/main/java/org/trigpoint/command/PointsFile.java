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
import java.util.Optional;

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
            for (NamedCsvRecord row : csv) {
                points.add(row);
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

    private void add(NamedCsvRecord row) {
        Cell x = new Cell(row, "x");
        Cell y = new Cell(row, "y");
        places.add(new double[]{x.number(), y.number()});
        Optional<String> date = find(row, "date");
        Optional<String> day = find(row, "day");
        if (date.isPresent()) {
            dates = true;
            days.add(new Cell(row, date.get()).date());
        } else if (day.isPresent()) {
            days.add(new Cell(row, day.get()).whole());
        }
        find(row, "value").ifPresent(value -> values.add(new Cell(row, value).number()));
    }

    private static Optional<String> find(NamedCsvRecord row, String name) {
        return row.getHeader().stream().filter(heading -> heading.strip().equalsIgnoreCase(name)).findFirst();
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
        private final String heading;

        Cell(NamedCsvRecord row, String name) {
            this.row = row;
            this.heading = find(row, name).orElseThrow(
                    () -> new RefusedException(file.getFileName() + " has no column '" + name + "'; it has '"
                            + String.join("', '", row.getHeader()) + "'. Columns are separated by commas"));
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
            return row.findField(heading).orElse("").strip();
        }

        private RefusedException unreadable(String expected, @Nullable Exception cause) {
            String message = String.format(Locale.UK, "%s, line %d, column '%s': found '%s', expected %s",
                    file.getFileName(), row.getStartingLineNumber(), heading, text(), expected);
            return cause == null ? new RefusedException(message) : new RefusedException(message, cause);
        }
    }
}
