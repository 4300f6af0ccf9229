package org.trigpoint.place.nearrepeat;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Neighbouring ranges of distances or of days. A band from a to b holds exactly a ≤ value < b; what lies below the
/// first edge or at the last edge and beyond is in none.
///
/// @param edges ascending, zero or more, at least two
public record Bands(List<Double> edges) {
    /// Two incidents less than this far apart, in metres, share their location.
    public static final double SAME_LOCATION = .001;

    public Bands {
        edges = List.copyOf(edges);
        for (int k = 0; k < edges.size(); k++) {
            double previous = k == 0 ? -1 : edges.get(k - 1);
            if (!(edges.get(k) >= 0 && edges.get(k) > previous) || Double.isInfinite(edges.get(k))) {
                throw new IllegalArgumentException("The edges of bands must ascend from zero: " + edges + ".");
            }
        }
        if (edges.size() < 2) {
            throw new IllegalArgumentException("A band needs two edges.");
        }
    }

    /// Bands between the given edges.
    public static Bands of(double... edges) {
        return new Bands(DoubleStream.of(edges).boxed().toList());
    }

    /// Equal bands from zero: 7 and 4 give [0, 7), [7, 14), [14, 21), [21, 28).
    public static Bands even(double width, int number) {
        return new Bands(IntStream.rangeClosed(0, number).mapToObj(k -> width * k).toList());
    }

    /// The same location and equal bands: 100 and 5 give [0, .001), [.001, 100), [100, 200) … [400, 500).
    ///
    /// @param width of a band, above [#SAME_LOCATION]
    /// @param number bands beyond the same location
    public static Bands sameLocationAnd(double width, int number) {
        return new Bands(Stream.concat(Stream.of(0.0, SAME_LOCATION),
                IntStream.rangeClosed(1, number).mapToObj(k -> width * k)).toList());
    }

    /// The usual distances: the same place (under a metre), then whole metres 1–100, 101–200 and so on, that is [0, 1),
    /// [1, 101), [101, 201) …
    ///
    /// @param width metres of a band
    /// @param number bands beyond the same place
    public static Bands samePlaceAnd(int width, int number) {
        IntStream beyond = IntStream.rangeClosed(0, number).map(k -> 1 + width * k);
        return new Bands(IntStream.concat(IntStream.of(0), beyond).mapToObj(edge -> (double) edge).toList());
    }

    /// The usual days: 0–7, 8–14, 15–21 and so on, that is [0, 8), [8, 15), [15, 22) …
    ///
    /// @param width days of a band
    /// @param number bands
    public static Bands wholeDays(int width, int number) {
        IntStream later = IntStream.rangeClosed(1, number).map(k -> 1 + width * k);
        return new Bands(IntStream.concat(IntStream.of(0), later).mapToObj(edge -> (double) edge).toList());
    }

    /// How many bands.
    public int size() {
        return edges.size() - 1;
    }

    /// The least value of a band.
    public double from(int band) {
        return edges.get(band);
    }

    /// The edge below which the values of a band lie.
    public double to(int band) {
        return edges.get(band + 1);
    }

    /// The band of a value; -1 when it is in none.
    public int bandOf(double value) {
        if (!(value >= from(0)) || value >= edges.getLast()) {
            return -1;
        }
        int band = 0;
        while (value >= to(band)) {
            band++;
        }
        return band;
    }

    /// A band of whole numbers in words, such as "0–7" or "101–200"; "0" for a band of one.
    public String wholeLabel(int band) {
        long first = (long) Math.ceil(from(band));
        long last = (long) Math.ceil(to(band)) - 1;
        return first >= last ? Long.toString(first) : first + "–" + last;
    }

    /// A band of metres in words: "Same location", "under 100 m", "100 to under 200 m".
    public String metresLabel(int band) {
        if (to(band) <= 1) {
            return "Same location";
        }
        return from(band) < 1
                ? String.format(Locale.UK, "under %,.0f m", to(band))
                : String.format(Locale.UK, "%,.0f to under %,.0f m", from(band), to(band));
    }
}
