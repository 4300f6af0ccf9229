package org.trigpoint.figure.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Diagonal lines inside areas. Worked out here because neither SVG viewers nor canvases fill with textures alike.
///
/// @param direction 1 for lines that rise to the right, −1 for lines that fall
/// @param spacing between the lines' crossings of the x axis, in units
record Hatching(int direction, double spacing) {

    /// Adds the lines inside an area to a path.
    ///
    /// @param rings of one area, in units of the frame; what lies within an odd number of them is hatched
    /// @param seen only lines that cross this rectangle are drawn
    void append(Path2D path, List<double[]> rings, Rectangle2D seen) {
        Map<Long, List<Double>> crossings = new HashMap<>();
        long first = line(seen.getMinX(), direction > 0 ? seen.getMinY() : -seen.getMaxY());
        long last = line(seen.getMaxX(), direction > 0 ? seen.getMaxY() : -seen.getMinY());
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                cross(crossings, ring, i, first, last);
            }
        }
        crossings.forEach((line, ys) -> {
            Collections.sort(ys);
            for (int i = 0; i + 1 < ys.size(); i += 2) {
                path.moveTo(x(line, ys.get(i)), ys.get(i));
                path.lineTo(x(line, ys.get(i + 1)), ys.get(i + 1));
            }
        });
    }

    // Line n holds the points where x + direction · y = n · spacing.
    private long line(double x, double signedY) {
        return (long) Math.floor((x + signedY) / spacing);
    }

    private double x(long line, double y) {
        return line * spacing - direction * y;
    }

    private void cross(Map<Long, List<Double>> crossings, double[] ring, int i, long first, long last) {
        double from = ring[i] + direction * ring[i + 1];
        double to = ring[i + 2] + direction * ring[i + 3];
        long low = Math.max(first, (long) Math.ceil(Math.min(from, to) / spacing));
        long high = Math.min(last, (long) Math.ceil(Math.max(from, to) / spacing) - 1);
        for (long line = low; line <= high; line++) {
            double share = (line * spacing - from) / (to - from);
            crossings.computeIfAbsent(line, l -> new ArrayList<>())
                    .add(ring[i + 1] + share * (ring[i + 3] - ring[i + 1]));
        }
    }
}
