package org.trigpoint.place.nearrepeat;

import org.trigpoint.place.hotspot.Correction;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The Knox test of near repeats: whether incidents close in space are also close in time.
///
/// All pairs of incidents are put into bands of distance and time. Then the days are dealt out anew over the incidents,
/// many times; what the table holds on average is expected where days do not depend on places. Sources: Knox (1964);
/// Johnson and others (2007), "Space–time patterns of risk".
public final class Knox {
    private Knox() {}

    /// Runs the test on all processors; the result does not depend on their number.
    ///
    /// @throws org.trigpoint.model.RefusedException when the incidents span more than 65,535 days
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public static KnoxTable test(DatedPoints incidents, KnoxSettings settings, Progress progress) {
        progress.report("Finding incidents near each other", 0, -1);
        ClosePairs pairs = ClosePairs.of(incidents, settings.distances(), settings.metric(), progress);
        PairCounter counter = new PairCounter(pairs, incidents.days(), settings.days());
        long[] observed = counter.count(counter.days());
        long[] seeds = new SplittableRandom(settings.seed()).longs(settings.permutations()).toArray();
        AtomicInteger done = new AtomicInteger();
        long[][] permuted = IntStream.range(0, seeds.length).parallel().mapToObj(k -> {
            progress.checkCancelled();
            progress.report("Dealing out the days anew", done.getAndIncrement(), seeds.length);
            return counter.count(shuffled(counter.days(), new SplittableRandom(seeds[k])));
        }).toArray(long[][]::new);
        return table(incidents.size(), settings, observed, permuted);
    }

    private static char[] shuffled(char[] days, SplittableRandom random) {
        for (int i = days.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            char day = days[i];
            days[i] = days[other];
            days[other] = day;
        }
        return days;
    }

    private static KnoxTable table(int incidents, KnoxSettings settings, long[] observed, long[][] permuted) {
        double[] expected = new double[observed.length];
        double[] p = new double[observed.length];
        for (int k = 0; k < observed.length; k++) {
            int atLeast = 0;
            long pairs = 0;
            for (long[] counts : permuted) {
                pairs += counts[k];
                atLeast += counts[k] >= observed[k] ? 1 : 0;
            }
            expected[k] = (double) pairs / permuted.length;
            p[k] = (atLeast + 1.) / (permuted.length + 1);
        }
        double[] adjusted = Correction.FALSE_DISCOVERY_RATE.adjust(p);
        List<KnoxCell> cells = new ArrayList<>();
        for (int k = 0; k < observed.length; k++) {
            int near = k / settings.days().size();
            int soon = k % settings.days().size();
            double ratio = expected[k] > 0 ? observed[k] / expected[k] : Double.NaN;
            cells.add(new KnoxCell(settings.distances().from(near), settings.distances().to(near),
                    settings.days().from(soon), settings.days().to(soon), observed[k], expected[k], ratio, p[k],
                    adjusted[k]));
        }
        return new KnoxTable(settings, incidents, cells);
    }
}
