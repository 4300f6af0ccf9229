package org.trigpoint.figure.map;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// Strokes and hatchings that the map and its legend share.
final class MapStyle {
    static final double HATCH_WIDTH = 0.8;

    private static final double SPACING = 6;

    private MapStyle() {}

    /// One way where there is no data, crosswise where it is suppressed.
    static List<Hatching> hatchings(boolean suppressed) {
        return suppressed
                ? List.of(new Hatching(1, SPACING), new Hatching(-1, SPACING))
                : List.of(new Hatching(1, SPACING));
    }

    static double[] ring(Rectangle2D r) {
        return new double[]{r.getMinX(), r.getMinY(), r.getMaxX(), r.getMinY(), r.getMaxX(), r.getMaxY(), r.getMinX(),
            r.getMaxY(), r.getMinX(), r.getMinY()};
    }
}
