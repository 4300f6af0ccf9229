package org.trigpoint.place.geography;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.trigpoint.model.Boundary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the area a point falls in. Immutable and safe to use from any thread.
///
/// A point on a border belongs to every area that touches it; where several areas hold a point, the one whose code
/// comes first in the alphabet is given, so that every point is counted once.
public final class AreaIndex {
    private final STRtree tree;
    private final int size;

    /// Indexes the outlines of one kind of area.
    ///
    /// @param boundaries the areas, in any order; none is allowed
    /// @throws org.trigpoint.model.RefusedException when a ring has fewer than three corners
    public AreaIndex(Collection<Boundary> boundaries) {
        tree = new STRtree();
        size = boundaries.size();
        for (Boundary boundary : boundaries) {
            OutlineLocator outline = OutlineLocator.of(boundary);
            tree.insert(outline.box, outline);
        }
        tree.build();
    }

    /// How many areas.
    public int size() {
        return size;
    }

    /// The code of the area at a point; empty when none, or when a coordinate is NaN.
    ///
    /// @param longitude WGS84 degrees
    /// @param latitude WGS84 degrees
    public Optional<String> areaAt(double longitude, double latitude) {
        return Optional.ofNullable(find(longitude, latitude));
    }

    /// The codes of the areas at many points, worked on all processors; `null` where there is none.
    ///
    /// @param longitudes WGS84 degrees; NaN when missing
    /// @param latitudes WGS84 degrees; NaN when missing
    public @Nullable String[] areasAt(double[] longitudes, double[] latitudes) {
        @Nullable
        String[] codes = new String[longitudes.length];
        IntStream.range(0, codes.length)
                .parallel()
                .forEach(i -> codes[i] = find(longitudes[i], latitudes[i]));
        return codes;
    }

    private @Nullable String find(double longitude, double latitude) {
        if (Double.isNaN(longitude) || Double.isNaN(latitude)) {
            return null;
        }
        List<?> candidates = tree.query(new Envelope(longitude, longitude, latitude, latitude));
        String first = null;
        for (Object candidate : candidates) {
            OutlineLocator outline = (OutlineLocator) candidate;
            boolean earlier = first == null || outline.areaCode.compareTo(first) < 0;
            if (earlier && outline.holds(longitude, latitude)) {
                first = outline.areaCode;
            }
        }
        return first;
    }
}
