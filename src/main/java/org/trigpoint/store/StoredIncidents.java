package org.trigpoint.store;

import org.trigpoint.model.Category;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Incidents as columns: one array a property, because a million of them must fit and be counted at once. Immutable.
public final class StoredIncidents {
    /// The day of an incident of which only the month is known.
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private final int size;
    private final int[][] numbers;
    private final double[][] degrees;
    private final Map<Integer, Category> categories;
    private final List<String> areaCodes;

    private StoredIncidents(Builder builder) {
        size = builder.size;
        numbers = builder.numbers;
        degrees = builder.degrees;
        categories = builder.categories;
        areaCodes = builder.areaCodes;
    }

    /// How many.
    public int size() {
        return size;
    }

    /// The month as year × 12 + month − 1.
    public int month(int incident) {
        return numbers[0][incident];
    }

    /// The number of the category; see [#categories()].
    public int category(int incident) {
        return numbers[1][incident];
    }

    /// The number of the area, 0 when none is known; see [#areaCode(int)].
    public int area(int incident) {
        return numbers[2][incident];
    }

    /// The day in days since 1970-01-01; [#UNKNOWN] when only the month is known.
    public int day(int incident) {
        return numbers[3][incident];
    }

    /// Minutes after midnight; -1 when the time of day is not known.
    public int minute(int incident) {
        return numbers[4][incident];
    }

    /// The last day of the span in which it happened; [#UNKNOWN] when it is a moment, or not known.
    public int untilDay(int incident) {
        return numbers[5][incident];
    }

    /// Minutes after midnight at which the span ends; -1 when not known.
    public int untilMinute(int incident) {
        return numbers[6][incident];
    }

    /// The number of the batch it came in.
    public int batch(int incident) {
        return numbers[7][incident];
    }

    /// WGS84 degrees to a centimetre; NaN without a point.
    public double longitude(int incident) {
        return degrees[0][incident];
    }

    /// WGS84 degrees to a centimetre; NaN without a point.
    public double latitude(int incident) {
        return degrees[1][incident];
    }

    /// Every category of the workspace by its number.
    public Map<Integer, Category> categories() {
        return categories;
    }

    /// One more than the largest number of an area.
    public int areas() {
        return areaCodes.size();
    }

    /// The code of an area by its number; empty for the number 0.
    public String areaCode(int area) {
        return areaCodes.get(area);
    }

    /// Grows the columns row by row.
    static final class Builder {
        private final Map<Integer, Category> categories;
        private final List<String> areaCodes;
        private int[][] numbers = new int[8][1024];
        private double[][] degrees = new double[2][1024];
        private int size;

        Builder(Map<Integer, Category> categories, List<String> areaCodes) {
            this.categories = Map.copyOf(categories);
            this.areaCodes = areaCodes;
        }

        int size() {
            return size;
        }

        void what(int month, int category, int area) {
            if (size == numbers[0].length) {
                numbers = Arrays.stream(numbers).map(column -> Arrays.copyOf(column, size * 2)).toArray(int[][]::new);
                degrees = Arrays.stream(degrees).map(c -> Arrays.copyOf(c, size * 2)).toArray(double[][]::new);
            }
            numbers[0][size] = month;
            numbers[1][size] = category;
            numbers[2][size] = area;
        }

        void from(int day, int minute) {
            numbers[3][size] = day;
            numbers[4][size] = minute;
        }

        void until(int day, int minute) {
            numbers[5][size] = day;
            numbers[6][size] = minute;
        }

        void from(int batch) {
            numbers[7][size] = batch;
        }

        /// The last value of a row.
        void at(double longitude, double latitude) {
            degrees[0][size] = longitude;
            degrees[1][size] = latitude;
            size++;
        }

        StoredIncidents build() {
            return new StoredIncidents(this);
        }
    }
}
