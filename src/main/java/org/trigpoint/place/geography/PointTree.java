package org.trigpoint.place.geography;

import java.util.function.IntConsumer;

/// Finds the points near a place: a balanced k-d tree, quick however unevenly the points lie. Immutable after
/// construction by [#of(GridPoints)]; safe to use from any thread.
public final class PointTree {
    private static final int LEAF = 12;

    /// The points in the order of the tree, and their positions in the input.
    private final double[] x;
    private final double[] y;
    private final int[] point;
    /// For the middle of each inner stretch, whether it splits by northing.
    private final boolean[] byNorthing;

    private PointTree(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        point = new int[x.length];
        byNorthing = new boolean[x.length];
    }

    /// Builds the tree.
    public static PointTree of(GridPoints points) {
        PointTree tree = new PointTree(points.eastings(), points.northings());
        for (int i = 0; i < tree.point.length; i++) {
            tree.point[i] = i;
        }
        tree.build(0, tree.point.length);
        return tree;
    }

    private void build(int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        int middle = (from + to) >>> 1;
        byNorthing[middle] = spread(y, from, to) > spread(x, from, to);
        select(byNorthing[middle] ? y : x, new int[]{from, to - 1}, middle);
        build(from, middle);
        build(middle + 1, to);
    }

    private static double spread(double[] values, int from, int to) {
        double least = values[from];
        double most = least;
        for (int i = from + 1; i < to; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        return most - least;
    }

    /// Hoare's selection: afterwards no value before `wanted` is larger and none after it smaller.
    private void select(double[] key, int[] range, int wanted) {
        int low = range[0];
        int high = range[1];
        while (low < high) {
            double pivot = key[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (key[i] < pivot) {
                    i++;
                }
                while (key[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private void swap(int i, int j) {
        double easting = x[i];
        x[i] = x[j];
        x[j] = easting;
        double northing = y[i];
        y[i] = y[j];
        y[j] = northing;
        int position = point[i];
        point[i] = point[j];
        point[j] = position;
    }

    /// How many points.
    public int size() {
        return point.length;
    }

    /// Hands over every point no further than a distance from a place, in no particular order.
    ///
    /// @param easting metres
    /// @param northing metres
    /// @param metres the distance, itself included
    /// @param found receives the positions of the points
    public void within(double easting, double northing, double metres, IntConsumer found) {
        new Circle(easting, northing, metres, found).search(0, point.length);
    }

    /// The positions of the nearest points to one of the points, without itself, nearest first; of points equally far,
    /// those that come first in the input.
    ///
    /// @param place the position of the point in the input
    /// @param easting its easting in metres
    /// @param northing its northing in metres
    /// @param into receives as many positions as it is long
    void nearest(int place, double easting, double northing, int[] into) {
        new Nearest(place, easting, northing, into).search(0, point.length);
    }

    private final class Circle {
        private final double easting;
        private final double northing;
        private final double metres;
        private final double squared;
        private final IntConsumer found;

        Circle(double easting, double northing, double metres, IntConsumer found) {
            this.easting = easting;
            this.northing = northing;
            this.metres = metres;
            this.squared = metres * metres;
            this.found = found;
        }

        void search(int from, int to) {
            if (to - from <= LEAF) {
                for (int i = from; i < to; i++) {
                    test(i);
                }
                return;
            }
            int middle = (from + to) >>> 1;
            double beyond = byNorthing[middle] ? northing - y[middle] : easting - x[middle];
            test(middle);
            if (beyond <= metres) {
                search(from, middle);
            }
            if (beyond >= -metres) {
                search(middle + 1, to);
            }
        }

        private void test(int i) {
            double dx = x[i] - easting;
            double dy = y[i] - northing;
            if (dx * dx + dy * dy <= squared) {
                found.accept(point[i]);
            }
        }
    }

    private final class Nearest {
        private final int place;
        private final double easting;
        private final double northing;
        private final int[] best;
        private final double[] distance;
        private int count;

        Nearest(int place, double easting, double northing, int[] best) {
            this.place = place;
            this.easting = easting;
            this.northing = northing;
            this.best = best;
            distance = new double[best.length];
        }

        void search(int from, int to) {
            if (to - from <= LEAF) {
                for (int i = from; i < to; i++) {
                    test(i);
                }
                return;
            }
            int middle = (from + to) >>> 1;
            double beyond = byNorthing[middle] ? northing - y[middle] : easting - x[middle];
            search(beyond <= 0 ? from : middle + 1, beyond <= 0 ? middle : to);
            if (count < best.length || beyond * beyond <= distance[count - 1]) {
                test(middle);
                search(beyond <= 0 ? middle + 1 : from, beyond <= 0 ? to : middle);
            }
        }

        private void test(int i) {
            double dx = x[i] - easting;
            double dy = y[i] - northing;
            double squared = dx * dx + dy * dy;
            int candidate = point[i];
            boolean full = count == best.length;
            if (candidate == place || (full && !before(squared, candidate, count - 1))) {
                return;
            }
            int slot = full ? count - 1 : count++;
            while (slot > 0 && before(squared, candidate, slot - 1)) {
                distance[slot] = distance[slot - 1];
                best[slot] = best[slot - 1];
                slot--;
            }
            distance[slot] = squared;
            best[slot] = candidate;
        }

        private boolean before(double squared, int candidate, int slot) {
            return squared < distance[slot] || (squared == distance[slot] && candidate < best[slot]);
        }
    }
}
