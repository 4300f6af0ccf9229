package org.trigpoint.place.hotspot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What a map would have caught: how many later incidents fell in the places it called the hottest, step by step.
///
/// Places tied in the map are taken fewest incidents first, so that the order of the input flatters nobody.
///
/// @param places how many of the map's hottest places are taken
/// @param areaShare their share of the whole area, 0 to 1
/// @param hitRate their share c/C of the later incidents, 0 to 1
/// @param accuracy the prediction accuracy index, PAI = (c/C)/(a/A); 1 is no better than a map drawn blind (Chainey,
///     Tompson and Uhlig 2008)
/// @param efficiency the prediction efficiency index, PEI = PAI / the best PAI that places of the same total area
///     could have reached, 0 to 1 (Hunt 2016)
/// @param recapture the recapture rate index, RRI = (c/C)/(b/B) with b of B the incidents the map was drawn from: 1
///     when the places hold the same share afterwards, less when they cool (Levine 2008); NaN when b is zero
public record Backtest(int places, double areaShare, double hitRate, double accuracy, double efficiency,
        double recapture) {
    /// A place with what the map said, what came, and its size.
    ///
    /// @param predicted what the map says, larger is hotter; zero or more
    /// @param observed the later incidents, zero or more
    /// @param area its size in any unit, above zero
    /// @param base the incidents the map was drawn from, zero or more
    public record Place(double predicted, double observed, double area, double base) {
        /// A place of a map that shows the incidents it was drawn from.
        public Place(double predicted, double observed, double area) {
            this(predicted, observed, area, predicted);
        }

        public Place {
            if (!(predicted >= 0 && observed >= 0 && area > 0 && base >= 0)) {
                throw new IllegalArgumentException("A back-test needs counts of zero or more and areas above zero.");
            }
        }
    }

    /// Places of equal size.
    ///
    /// @throws IllegalArgumentException when the columns differ in length
    public static List<Place> places(double[] predicted, double[] observed) {
        if (predicted.length != observed.length) {
            throw new IllegalArgumentException("Every prediction needs what came.");
        }
        return IntStream.range(0, predicted.length).mapToObj(i -> new Place(predicted[i], observed[i], 1)).toList();
    }

    /// Tests a map.
    ///
    /// @return one step for each place, hottest first; empty without later incidents
    public static List<Backtest> of(List<Place> places) {
        List<Place> order = places.stream()
                .sorted(Comparator.comparingDouble(Place::predicted)
                        .reversed()
                        .thenComparingDouble(place -> place.observed() / place.area()))
                .toList();
        BestPossible best = new BestPossible(places);
        double allObserved = places.stream().mapToDouble(Place::observed).sum();
        double allPredicted = places.stream().mapToDouble(Place::base).sum();
        double allArea = places.stream().mapToDouble(Place::area).sum();
        List<Backtest> steps = new ArrayList<>();
        double area = 0;
        double hits = 0;
        double base = 0;
        for (Place place : allObserved > 0 ? order : List.<Place>of()) {
            area += place.area();
            hits += place.observed();
            base += place.base();
            double hitRate = hits / allObserved;
            double recapture = base > 0 ? hitRate / (base / allPredicted) : Double.NaN;
            steps.add(new Backtest(steps.size() + 1, area / allArea, hitRate, hitRate / (area / allArea),
                    hits / best.within(area), recapture));
        }
        return steps;
    }

    /// The most incidents that any places of a total area could have held; the last place counts in part.
    private static final class BestPossible {
        private final double[] areas;
        private final double[] incidents;

        BestPossible(List<Place> places) {
            List<Place> densest = places.stream()
                    .sorted(Comparator.comparingDouble((Place place) -> -place.observed() / place.area()))
                    .toList();
            areas = densest.stream().mapToDouble(Place::area).toArray();
            incidents = densest.stream().mapToDouble(Place::observed).toArray();
            Arrays.parallelPrefix(areas, Double::sum);
            Arrays.parallelPrefix(incidents, Double::sum);
        }

        double within(double area) {
            int full = 0;
            while (full < areas.length && areas[full] <= area) {
                full++;
            }
            double held = full == 0 ? 0 : incidents[full - 1];
            double used = full == 0 ? 0 : areas[full - 1];
            if (full == areas.length) {
                return held;
            }
            return held + (incidents[full] - held) * (area - used) / (areas[full] - used);
        }
    }
}
