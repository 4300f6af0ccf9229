package org.trigpoint.figure.map;

import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Pen;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Lays out and draws a map of areas.
final class AreaMapDrawing {
    private static final double FINEST_UNITS = 0.25;
    private static final double SMALLEST_BORDERED = 12;

    private final AreaMap map;
    private final MapLayout layout;
    private final MapView view;

    AreaMapDrawing(AreaMap map, MapLayout layout, MapView view) {
        this.map = map;
        this.layout = layout;
        this.view = view;
    }

    void draw(Pen pen) {
        if (map.outlines().size() == 0) {
            layout.headline().draw(pen);
            pen.writeNoData(layout.headline().height(pen.frame()));
            return;
        }
        List<Outline> seen = map.outlines().query(view.metres(layout.map()));
        drawGround(pen);
        drawAreas(pen, seen);
        drawBorders(pen, seen);
        if (reachesOut()) {
            coverSurroundings(pen);
        }
        layout.headline().draw(pen);
        if (layout.hasLabels()) {
            MapLabels.place(map, view, layout.forLabels(pen.frame())).forEach(label -> label.draw(pen));
        }
        layout.legend().draw(pen, layout.legendAt().getX(), layout.legendAt().getY());
        drawScale(pen);
    }

    private void drawScale(Pen pen) {
        Point2D at = layout.scaleAt(pen.frame());
        if (at != null) {
            ScaleBar.of(view).draw(pen, at.getX(), at.getY());
        }
    }

    private void drawGround(Pen pen) {
        Outlines under = map.ground().under();
        if (under != null) {
            List<Outline> areas = under.query(view.metres(layout.map()));
            Path2D path = path(under, areas);
            pen.fill(path, pen.palette().noData());
            pen.outline(path, pen.palette().past(), 0.5);
        }
    }

    private void drawAreas(Pen pen, List<Outline> seen) {
        Map<Integer, List<Outline>> byClass = seen.stream().collect(Collectors.groupingBy(map.classes()::of));
        byClass.forEach((index, areas) -> {
            if (index >= 0) {
                pen.fill(path(areas), map.shading().colour(pen.palette(), index));
            }
        });
        hatch(pen, byClass.getOrDefault(AreaClasses.NO_DATA, List.of()), MapStyle.hatchings(false));
        hatch(pen, byClass.getOrDefault(AreaClasses.SUPPRESSED, List.of()), MapStyle.hatchings(true));
    }

    private void hatch(Pen pen, List<Outline> areas, List<Hatching> hatchings) {
        if (areas.isEmpty()) {
            return;
        }
        pen.fill(path(areas), pen.palette().noData());
        Path2D lines = new Path2D.Double();
        for (Outline outline : areas) {
            List<double[]> rings = rings(map.outlines(), outline).rings().stream().map(this::units).toList();
            hatchings.forEach(h -> h.append(lines, rings, layout.map()));
        }
        pen.outline(lines, pen.palette().past(), MapStyle.HATCH_WIDTH);
    }

    // Where areas are specks their borders would hide them.
    private void drawBorders(Pen pen, List<Outline> seen) {
        double typical = seen.stream()
                .mapToDouble(o -> Math.sqrt(o.bounds().getWidth() * o.bounds().getHeight()))
                .average()
                .orElse(0) * view.unitsPerMetre();
        if (typical >= SMALLEST_BORDERED) {
            pen.outline(path(seen), pen.palette().paper(), Math.clamp(typical / 40, 0.3, 1.0));
            pen.outline(path(those(seen, o -> map.classes().of(o) < 0)), pen.palette().past(), 0.5);
        }
        List<Outline> outlined = those(seen, o -> map.emphasis().outlined().contains(o.code()));
        pen.outline(path(outlined), pen.palette().paper(), 4);
        pen.outline(path(outlined), pen.palette().highlight(), 2);
    }

    private boolean reachesOut() {
        Rectangle2D m = layout.map();
        return map.ground().under() != null
                || !new Rectangle2D.Double(m.getX() - 1, m.getY() - 1, m.getWidth() + 2, m.getHeight() + 2)
                        .contains(view.units(map.outlines().bounds()));
    }

    private void coverSurroundings(Pen pen) {
        Rectangle2D m = layout.map();
        Color paper = pen.palette().paper();
        Frame frame = pen.frame();
        pen.fill(new Rectangle2D.Double(0, 0, frame.width(), m.getMinY()), paper);
        pen.fill(new Rectangle2D.Double(0, m.getMaxY(), frame.width(), frame.height() - m.getMaxY()), paper);
        pen.fill(new Rectangle2D.Double(0, 0, m.getMinX(), frame.height()), paper);
        pen.fill(new Rectangle2D.Double(m.getMaxX(), 0, frame.width() - m.getMaxX(), frame.height()), paper);
    }

    private static List<Outline> those(List<Outline> outlines, Predicate<Outline> which) {
        return outlines.stream().filter(which).toList();
    }

    private Rings rings(Outlines of, Outline outline) {
        return of.rings(outline, FINEST_UNITS / view.unitsPerMetre());
    }

    private double[] units(double[] ring) {
        double[] units = new double[ring.length];
        for (int i = 0; i + 1 < ring.length; i += 2) {
            units[i] = view.x(ring[i]);
            units[i + 1] = view.y(ring[i + 1]);
        }
        return units;
    }

    // One path for many areas: neighbours in the same class then have no seam, and a screen has one thing to fill.
    private Path2D path(List<Outline> areas) {
        return path(map.outlines(), areas);
    }

    private Path2D path(Outlines of, List<Outline> areas) {
        Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        List<double[]> rings = new ArrayList<>();
        areas.forEach(outline -> rings.addAll(rings(of, outline).rings()));
        for (double[] ring : rings) {
            path.moveTo((float) view.x(ring[0]), (float) view.y(ring[1]));
            for (int i = 2; i + 1 < ring.length; i += 2) {
                path.lineTo((float) view.x(ring[i]), (float) view.y(ring[i + 1]));
            }
            path.closePath();
        }
        return path;
    }
}
