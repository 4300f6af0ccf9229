package org.trigpoint.statistics.forecast;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// How the months of a series hang together. Half of a season is one wave a year, which even a single year can show;
/// half is each calendar month's own, which takes a second year to tell from noise.
///
/// @param wandering variance of a month's step of the level, in units of the noise
/// @param season variance of the season, in units of the noise
record Structure(double wandering, double season) {
    private static final int YEAR = 12;

    /// The covariance of months, without their noise and in units of it.
    ///
    /// @param rows positions in time, from 0
    /// @param columns likewise
    RealMatrix covariance(int[] rows, int[] columns) {
        RealMatrix covariance = MatrixUtils.createRealMatrix(rows.length, columns.length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                covariance.setEntry(i, j, covariance(rows[i], columns[j]));
            }
        }
        return covariance;
    }

    private double covariance(int month, int other) {
        // two months share the steps of the level up to the earlier one
        double level = wandering * (Math.min(month, other) + 1);
        double wave = Math.cos(2 * Math.PI * (month - other) / YEAR);
        double ownMonth = ((month - other) % YEAR == 0 ? 1 : 0) - 1.0 / YEAR;
        return level + season * (wave + ownMonth) / 2;
    }
}
