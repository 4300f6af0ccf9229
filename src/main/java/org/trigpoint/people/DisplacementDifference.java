package org.trigpoint.people;

import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.Confidence;
import org.trigpoint.statistics.Interval;

import java.util.List;

/// The weighted displacement difference (Wheeler and Ratcliffe 2018): what changed in the treated area beyond what
/// changed in the comparison area, displacement areas included. (T1 − T0) − (C1 − C0), plus the same for displacement
/// areas; its variance is the sum of all counts, each over the square of its weight.
///
/// @param difference events; below 0 is a fall beyond the comparison
/// @param standardError its standard error
/// @param z the difference over its standard error; 0 when nothing happened anywhere
/// @param interval the 95% interval of the difference
public record DisplacementDifference(double difference, double standardError, double z, Interval interval) {
    /// An area before and after.
    ///
    /// @param weight by how much its counts are divided, where areas or times differ in size; 1 otherwise
    public record Site(long before, long after, double weight) {
        /// @throws RefusedException when a count is below 0, or the weight not above 0
        public Site {
            if (before < 0 || after < 0 || !(weight > 0 && Double.isFinite(weight))) {
                throw new RefusedException("an area has counts of 0 or more and a weight above 0; these are " + before
                        + ", " + after + " and " + weight);
            }
        }

        double change() {
            return (after - before) / weight;
        }

        double variance() {
            return (after + before) / (weight * weight);
        }
    }

    /// Compares a treated area with its comparison area.
    ///
    /// @param treated one area or more, displacement areas of the treated area among them
    /// @param comparison as many comparison areas; not empty: no claim is made without one
    /// @throws RefusedException when there is no comparison area
    public static DisplacementDifference of(List<Site> treated, List<Site> comparison) {
        if (treated.isEmpty() || comparison.isEmpty()) {
            throw new RefusedException("an initiative is only judged beside a comparison area");
        }
        double difference = change(treated) - change(comparison);
        double error = Math.sqrt(variance(treated) + variance(comparison));
        double z = error == 0 ? 0 : difference / error;
        double margin = Confidence.deviate(.95) * error;
        return new DisplacementDifference(difference, error, z,
                new Interval(difference - margin, difference + margin));
    }

    private static double change(List<Site> sites) {
        return sites.stream().mapToDouble(Site::change).sum();
    }

    private static double variance(List<Site> sites) {
        return sites.stream().mapToDouble(Site::variance).sum();
    }
}
