package org.trigpoint.question.explore;

import org.trigpoint.store.StoredIncidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The spots where incidents happened again and again.
///
/// @param points incidents with a point
/// @param spots on how many different spots, to a centimetre
/// @param repeated how many spots had two incidents or more
/// @param onRepeated incidents on those spots
/// @param anonymous whether the points were moved to shared spots before they were published, so that the spots are no
///     addresses and must not be named
/// @param worst the spots with most incidents, most first; two incidents or more; empty for anonymous points
public record RepeatSpots(long points, long spots, long repeated, long onRepeated, boolean anonymous,
        List<Spot> worst) {

    private static final int NAMED = 20;

    public RepeatSpots {
        worst = List.copyOf(worst);
    }

    /// A spot.
    ///
    /// @param longitude WGS84 degrees
    /// @param latitude WGS84 degrees
    /// @param count its incidents
    public record Spot(double longitude, double latitude, long count) {}

    /// Counts the incidents of each spot.
    static final class Counter {
        private final Map<Where, int[]> counts = new HashMap<>();
        private long points;

        private record Where(double longitude, double latitude) {}

        void add(StoredIncidents incidents, int incident) {
            double longitude = incidents.longitude(incident);
            if (!Double.isNaN(longitude)) {
                points++;
                counts.computeIfAbsent(new Where(longitude, incidents.latitude(incident)), _ -> new int[1])[0]++;
            }
        }

        RepeatSpots count(boolean anonymous) {
            long repeated = 0;
            long onRepeated = 0;
            List<Spot> worst = new ArrayList<>();
            for (Map.Entry<Where, int[]> entry : counts.entrySet()) {
                int count = entry.getValue()[0];
                if (count > 1) {
                    repeated++;
                    onRepeated += count;
                    worst.add(new Spot(entry.getKey().longitude(), entry.getKey().latitude(), count));
                }
            }
            worst.sort(Comparator.comparingLong(Spot::count)
                    .reversed()
                    .thenComparingDouble(Spot::longitude)
                    .thenComparingDouble(Spot::latitude));
            List<Spot> named = anonymous ? List.of() : worst.subList(0, Math.min(NAMED, worst.size()));
            return new RepeatSpots(points, counts.size(), repeated, onRepeated, anonymous, named);
        }
    }

    /// The share of incidents with a point that fell on spots with two or more, 0 to 1; NaN without points.
    public double share() {
        return points == 0 ? Double.NaN : (double) onRepeated / points;
    }
}
