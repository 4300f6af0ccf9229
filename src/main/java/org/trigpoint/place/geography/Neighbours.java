package org.trigpoint.place.geography;

import org.trigpoint.model.Boundary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which places count as near each place. A place is never its own neighbour; methods that count it say so.
/// Immutable.
public final class Neighbours {
    private final int[] offsets;
    private final int[] neighbours;

    Neighbours(List<int[]> lists) {
        offsets = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            offsets[i + 1] = Math.addExact(offsets[i], lists.get(i).length);
        }
        neighbours = new int[offsets[lists.size()]];
        for (int i = 0; i < lists.size(); i++) {
            System.arraycopy(lists.get(i), 0, neighbours, offsets[i], lists.get(i).length);
        }
    }

    /// Neighbours given as lists.
    ///
    /// @param lists for each place the positions of its neighbours
    /// @throws IllegalArgumentException when a place is its own neighbour, or a position is out of range
    public static Neighbours of(List<int[]> lists) {
        for (int i = 0; i < lists.size(); i++) {
            for (int neighbour : lists.get(i)) {
                if (neighbour == i || neighbour < 0 || neighbour >= lists.size()) {
                    throw new IllegalArgumentException("Place " + i + " cannot neighbour " + neighbour + ".");
                }
            }
        }
        return new Neighbours(lists);
    }

    /// All places no further apart than a distance, itself included; also several at one spot.
    ///
    /// @param metres above zero
    public static Neighbours within(GridPoints points, double metres) {
        if (!(metres > 0)) {
            throw new IllegalArgumentException("A distance band must be above zero, not " + metres + ".");
        }
        PointTree tree = PointTree.of(points);
        return new Neighbours(IntStream.range(0, points.size())
                .parallel()
                .mapToObj(i -> within(tree, points, i, metres))
                .toList());
    }

    private static int[] within(PointTree tree, GridPoints points, int place, double metres) {
        IntStream.Builder found = IntStream.builder();
        tree.within(points.easting(place), points.northing(place), metres, found::add);
        return found.build().filter(neighbour -> neighbour != place).sorted().toArray();
    }

    /// The nearest places of each place, nearest first; of places equally far, those that come first.
    ///
    /// @param number how many, at least 1 and fewer than there are places
    public static Neighbours nearest(GridPoints points, int number) {
        if (number < 1 || number >= points.size()) {
            throw new IllegalArgumentException(
                    points.size() + " places do not have " + number + " nearest neighbours each.");
        }
        PointTree tree = PointTree.of(points);
        return new Neighbours(IntStream.range(0, points.size()).parallel().mapToObj(i -> {
            int[] nearest = new int[number];
            tree.nearest(i, points.easting(i), points.northing(i), nearest);
            return nearest;
        }).toList());
    }

    /// Areas that share at least a corner (queen contiguity), in the order of the list. Islands have none.
    ///
    /// Two corners are the same when they agree to .000001 degrees, about a tenth of a metre; outlines of one published
    /// set do.
    public static Neighbours touching(List<Boundary> boundaries) {
        return new Neighbours(Contiguity.lists(boundaries));
    }

    /// How many places.
    public int size() {
        return offsets.length - 1;
    }

    /// How many neighbours a place has.
    public int count(int place) {
        return offsets[place + 1] - offsets[place];
    }

    /// The largest number of neighbours of any place; zero without places.
    public int largestCount() {
        return IntStream.range(0, size()).map(this::count).max().orElse(0);
    }

    /// One neighbour of a place.
    ///
    /// @param place the position of the place
    /// @param which from zero to one less than [#count(int)]
    public int neighbour(int place, int which) {
        return neighbours[offsets[place] + which];
    }

    /// The positions of all neighbours of a place, as a copy.
    public int[] of(int place) {
        return Arrays.copyOfRange(neighbours, offsets[place], offsets[place + 1]);
    }

    /// The sum of the values of the neighbours of a place, without its own.
    ///
    /// @param values one for each place
    public double sum(int place, double[] values) {
        double sum = 0;
        for (int k = offsets[place]; k < offsets[place + 1]; k++) {
            sum += values[neighbours[k]];
        }
        return sum;
    }
}
