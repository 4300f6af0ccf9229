package org.trigpoint.place.nearrepeat;

import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.geography.PointTree;
import org.trigpoint.task.Progress;

import java.util.Arrays;
import java.util.stream.Stream;

/// The pairs of incidents in each band of distance, each pair once.
final class ClosePairs {
    private static final int CHECKED = 256;

    /// For each band, the first incident of every pair, and the second.
    final int[][] first;
    final int[][] second;

    private ClosePairs(PairList[] lists) {
        first = Arrays.stream(lists).map(list -> Arrays.copyOf(list.first, list.size)).toArray(int[][]::new);
        second = Arrays.stream(lists).map(list -> Arrays.copyOf(list.second, list.size)).toArray(int[][]::new);
    }

    static ClosePairs of(DatedPoints dated, Bands distances, Metric metric, Progress progress) {
        GridPoints points = dated.points();
        PointTree tree = PointTree.of(points);
        PairList[] lists = Stream.generate(PairList::new).limit(distances.size()).toArray(PairList[]::new);
        for (int i = 0; i < points.size(); i++) {
            if (i % CHECKED == 0) {
                progress.checkCancelled();
            }
            int from = i;
            tree.within(points.easting(i), points.northing(i), distances.edges().getLast(), to -> {
                int band = to <= from ? -1
                        : distances.bandOf(metric.distance(points.easting(from) - points.easting(to),
                                points.northing(from) - points.northing(to)));
                if (band >= 0) {
                    lists[band].add(from, to);
                }
            });
        }
        return new ClosePairs(lists);
    }

    /// Two columns that grow.
    private static final class PairList {
        private int[] first = new int[16];
        private int[] second = new int[16];
        private int size;

        void add(int from, int to) {
            if (size == first.length) {
                first = Arrays.copyOf(first, Math.multiplyExact(size, 2));
                second = Arrays.copyOf(second, first.length);
            }
            first[size] = from;
            second[size++] = to;
        }
    }
}
