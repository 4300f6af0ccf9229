package org.trigpoint.place.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How unevenly incidents are spread over places.
///
/// Gini G = (1/n)(2 Σ i·yᵢ − n − 1) with the places' shares yᵢ ascending; with fewer incidents than places,
/// G' = max(n/c, 1)·(G − 1) + 1 (Bernasco and Steenbeek 2017, "More places than crimes"). Counts 4, 0, 0, 0 give
/// G = .75; counts 1, 0, 0, 0 give G = .75 too but G' = 0.
///
/// @param places the number of places n, with and without incidents
/// @param incidents the sum of the counts c
/// @param gini G, 0 when spread evenly, near 1 when all in one place; NaN without incidents
/// @param adjustedGini G'; the same as G when there are at least as many incidents as places
/// @param placesForHalf the smallest number of places that hold half of the incidents; 0 without incidents
/// @param curve the Lorenz curve, from the place with most incidents down, from (0, 0) to (1, 1)
public record Concentration(int places, double incidents, double gini, double adjustedGini, int placesForHalf,
        List<LorenzPoint> curve) {
    /// A point of the Lorenz curve.
    ///
    /// @param shareOfPlaces 0 to 1
    /// @param shareOfIncidents what those places hold, 0 to 1
    public record LorenzPoint(double shareOfPlaces, double shareOfIncidents) {}

    public Concentration {
        curve = List.copyOf(curve);
    }

    /// Measures the concentration.
    ///
    /// @param counts one for each place, zeros included, zero or more
    /// @throws IllegalArgumentException on no places, a negative count or NaN
    public static Concentration of(double[] counts) {
        double[] ascending = counts.clone();
        Arrays.sort(ascending);
        int n = ascending.length;
        if (n == 0 || !(ascending[0] >= 0) || Double.isNaN(ascending[n - 1])) {
            throw new IllegalArgumentException("Concentration needs places with counts of zero or more.");
        }
        double all = 0;
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            all += ascending[i];
            weighted += (i + 1) * ascending[i];
        }
        if (all == 0) {
            return new Concentration(n, 0, Double.NaN, Double.NaN, 0, List.of());
        }
        double gini = (2 * weighted / all - n - 1) / n;
        double adjusted = Math.max(n / all, 1) * (gini - 1) + 1;
        return new Concentration(n, all, gini, adjusted, placesFor(.5, ascending, all), curve(ascending, all));
    }

    /// The share of places that holds half of the incidents, 0 to 1: "half of all crime in 20.6% of places".
    public double shareOfPlacesForHalf() {
        return (double) placesForHalf / places;
    }

    private static int placesFor(double share, double[] ascending, double all) {
        double held = 0;
        int places = 0;
        while (held < share * all) {
            places++;
            held += ascending[ascending.length - places];
        }
        return places;
    }

    private static List<LorenzPoint> curve(double[] ascending, double all) {
        List<LorenzPoint> points = new ArrayList<>();
        points.add(new LorenzPoint(0, 0));
        double held = 0;
        int n = ascending.length;
        for (int i = 1; i <= n; i++) {
            held += ascending[n - i];
            points.add(new LorenzPoint((double) i / n, i == n ? 1 : held / all));
        }
        return points;
    }

    /// Location quotient LQ = (x/X)/(p/P): 1 is what the population leads one to expect.
    ///
    /// @return NaN when the total count or either population is zero
    public static double locationQuotient(double count, double allCounts, double population, double allPopulation) {
        double share = count / allCounts;
        double expected = population / allPopulation;
        return expected > 0 && allCounts > 0 ? share / expected : Double.NaN;
    }
}
