package org.trigpoint.statistics;

import org.hipparchus.distribution.continuous.FDistribution;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// Whether counts follow the months of the year, and which months stand out.
///
/// The square roots of the incidents a day, which vary alike whatever their size, are taken apart into years, months and what
/// is left (two-way analysis of variance without replication). The months' mean square over that of the rest is held against
/// F with 11 and 11 (years − 1) degrees of freedom. What is left is never taken for less than Poisson counts leave: their
/// square roots have the variance 1/4, of incidents a day 1/4 over the days of a month.
///
/// A number that only grows all the time is higher at the end of each year, which looks like a season. So the months are judged twice,
/// as they are and less a steady drift from year to year (the least-squares slope of the yearly means, a twelfth of it a month),
/// and the season is clear only if it is so both times. The months named are those less the drift.
///
/// @param high the month with the most a day, less the drift; of equal ones the first
/// @param above its incidents a day over the mean of the months, less 1
/// @param low the month with the fewest
/// @param below 1 less its incidents a day over the mean of the months
/// @param pValue of no difference between the months; the larger of the two
public record Seasonality(Month high, double above, Month low, double below, double pValue) {

    private static final int MONTHS = 12;
    private static final double ROOT_OF_A_POISSON_COUNT = .25;
    private static final double DAYS = 365.25 / MONTHS;

    /// Whether the months differ more than chance and the swing between years would make them.
    public boolean isClear() {
        return pValue < CountChanges.LEVEL;
    }

    /// The season of whole years.
    ///
    /// @param years each of twelve incidents-a-day from the same first month on, none negative, one after another with the
    ///     earliest first; at least two
    /// @param first the month they begin with
    /// @throws IllegalArgumentException when there are fewer years, or one of another length
    public static Seasonality of(List<double[]> years, Month first) {
        if (years.size() < 2 || years.stream().anyMatch(year -> year.length != MONTHS)) {
            throw new IllegalArgumentException("a season needs two years of twelve months");
        }
        List<double[]> roots = new ArrayList<>();
        years.forEach(year -> roots.add(roots(year)));
        double[] rates = withoutDrift(monthMeans(years), drift(years));
        double mean = mean(rates);
        int high = 0;
        int low = 0;
        for (int m = 1; m < MONTHS; m++) {
            high = rates[m] > rates[high] ? m : high;
            low = rates[m] < rates[low] ? m : low;
        }
        double above = mean == 0 ? 0 : rates[high] / mean - 1;
        double below = mean == 0 ? 0 : 1 - rates[low] / mean;
        return new Seasonality(first.plus(high), above, first.plus(low), below,
                Math.max(pValue(roots, 0), pValue(roots, drift(roots))));
    }

    /// What a steady drift from year to year adds to each month.
    private static double drift(List<double[]> years) {
        double centre = (years.size() - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int year = 0; year < years.size(); year++) {
            products += (year - centre) * mean(years.get(year));
            squares += (year - centre) * (year - centre);
        }
        return products / squares / MONTHS;
    }

    private static double[] withoutDrift(double[] months, double drift) {
        double[] level = new double[MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            level[m] = months[m] - drift * (m - (MONTHS - 1) / 2.0);
        }
        return level;
    }

    private static double pValue(List<double[]> roots, double drift) {
        double[] months = monthMeans(roots);
        double[] level = withoutDrift(months, drift);
        double all = mean(months);
        double between = 0;
        double rest = 0;
        for (int m = 0; m < MONTHS; m++) {
            between += roots.size() * (level[m] - all) * (level[m] - all);
            for (double[] year : roots) {
                double left = year[m] - months[m] - mean(year) + all;
                rest += left * left;
            }
        }
        int free = (MONTHS - 1) * (roots.size() - 1);
        double noise = Math.max(rest / free, ROOT_OF_A_POISSON_COUNT / DAYS);
        double f = between / (MONTHS - 1) / noise;
        return 1 - new FDistribution(MONTHS - 1, free).cumulativeProbability(f);
    }

    private static double[] roots(double[] values) {
        double[] roots = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            roots[i] = Math.sqrt(values[i]);
        }
        return roots;
    }

    private static double[] monthMeans(List<double[]> years) {
        double[] means = new double[MONTHS];
        for (double[] year : years) {
            for (int m = 0; m < MONTHS; m++) {
                means[m] += year[m] / years.size();
            }
        }
        return means;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
