package org.trigpoint.place.hotspot;

import org.trigpoint.place.geography.Neighbours;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How a place's heat has developed over months.
///
/// Each month is mapped by itself with Gi* and its correction; then the months of a place are read together. The
/// patterns follow Esri's "Emerging Hot Spot Analysis": almost always means in 90% of the months or more.
///
/// @param place the position of the place in the input
/// @param pattern what the months say
/// @param hotMonths in how many months it was hot
/// @param coldMonths in how many months it was cold
/// @param trend the Mann–Kendall trend of its monthly z
public record EmergingHotSpot(int place, Pattern pattern, int hotMonths, int coldMonths, MannKendall trend) {

    private static final double ALMOST_ALWAYS = .9;

    /// What the months of a place say.
    public enum Pattern {
        /// Hot in the last month and never before.
        NEW,
        /// Hot in the last months without a break, two or more, and never before; not almost always.
        CONSECUTIVE,
        /// Almost always hot, hot in the last month, and becoming hotter.
        INTENSIFYING,
        /// Almost always hot, hot in the last month, without a trend.
        PERSISTENT,
        /// Almost always hot, hot in the last month, and becoming less hot.
        DIMINISHING,
        /// Hot in the last month and, with breaks, before; never cold.
        SPORADIC,
        /// Hot in the last month, and cold in one before.
        OSCILLATING,
        /// Almost always hot, but not in the last month.
        HISTORICAL,
        /// None of these.
        NONE
    }

    /// Reads the months of every place.
    ///
    /// @param months for each month, in order, the value of each place, no NaN; two months or more
    /// @param neighbours which places are near each place, without itself
    /// @param settings used for every month; the level serves the trend too
    /// @return one result for each place, in order
    /// @throws IllegalArgumentException when there are fewer than two months or values and neighbours differ in number
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public static List<EmergingHotSpot> of(List<double[]> months, Neighbours neighbours, HotSpotSettings settings,
            Progress progress) {
        if (months.size() < 2) {
            throw new IllegalArgumentException("Emerging hot spots need two months or more.");
        }
        HotSpotSettings monthly = settings.with(Permutations.NONE);
        List<List<HotSpot>> maps = new ArrayList<>();
        for (double[] month : months) {
            progress.checkCancelled();
            progress.report("Mapping the months", maps.size(), months.size());
            maps.add(GetisOrd.hotSpots(month, neighbours, monthly, Progress.NONE));
        }
        List<EmergingHotSpot> results = new ArrayList<>();
        for (int place = 0; place < neighbours.size(); place++) {
            int which = place;
            results.add(read(maps.stream().map(map -> map.get(which)).toList(), settings.level()));
        }
        return results;
    }

    private static EmergingHotSpot read(List<HotSpot> months, double level) {
        MannKendall trend = MannKendall.of(months.stream().mapToDouble(HotSpot::z).toArray());
        Heat[] heat = months.stream().map(HotSpot::heat).toArray(Heat[]::new);
        double direction = trend.pValue() <= level ? Math.signum(trend.z()) : 0;
        return new EmergingHotSpot(months.getFirst().place(), pattern(heat, direction), count(heat, Heat.HOT),
                count(heat, Heat.COLD), trend);
    }

    private static int count(Heat[] months, Heat wanted) {
        return (int) Arrays.stream(months).filter(wanted::equals).count();
    }

    /// @param direction above zero when becoming hotter, below when less hot, zero without a trend
    static Pattern pattern(Heat[] months, double direction) {
        int hot = count(months, Heat.HOT);
        boolean almostAlways = hot >= ALMOST_ALWAYS * months.length;
        if (months[months.length - 1] != Heat.HOT) {
            return almostAlways ? Pattern.HISTORICAL : Pattern.NONE;
        }
        if (almostAlways) {
            return direction > 0 ? Pattern.INTENSIFYING : direction < 0 ? Pattern.DIMINISHING : Pattern.PERSISTENT;
        }
        if (count(months, Heat.COLD) > 0) {
            return Pattern.OSCILLATING;
        }
        if (hot == 1) {
            return Pattern.NEW;
        }
        return lastRun(months) == hot ? Pattern.CONSECUTIVE : Pattern.SPORADIC;
    }

    private static int lastRun(Heat[] months) {
        int run = 0;
        while (run < months.length && months[months.length - 1 - run] == Heat.HOT) {
            run++;
        }
        return run;
    }
}
