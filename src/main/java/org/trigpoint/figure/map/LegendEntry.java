package org.trigpoint.figure.map;

import org.trigpoint.figure.Lettering;
import org.trigpoint.figure.NumberText;
import org.trigpoint.figure.Pen;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One thing that a legend explains: a class, areas without data or suppressed, or an outline.
///
/// @param kind what it is
/// @param index of a class its number
/// @param words what the legend says
/// @param areas how many areas it has
record LegendEntry(Kind kind, int index, String words, int areas) {

    static final double SWATCH = 20;
    static final double GAP = 8;
    private static final double HIGH = 13;

    enum Kind {
        CLASS, NO_DATA, SUPPRESSED, OUTLINED
    }

    /// Every entry of a map's legend: its classes, then what else is on it.
    static List<LegendEntry> of(AreaMap map) {
        List<LegendEntry> entries = new ArrayList<>(classes(map));
        int outlined = (int) map.emphasis().outlined().stream().filter(map.outlines()::has).count();
        add(entries,
                new LegendEntry(Kind.SUPPRESSED, 0, AreaMap.SUPPRESSED, map.classes().count(AreaClasses.SUPPRESSED)));
        add(entries, new LegendEntry(Kind.NO_DATA, 0, NumberText.NO_DATA, map.classes().count(AreaClasses.NO_DATA)));
        add(entries, new LegendEntry(Kind.OUTLINED, 0, map.emphasis().meaning(), outlined));
        return entries;
    }

    private static List<LegendEntry> classes(AreaMap map) {
        if (map.values().values().isEmpty()) {
            return List.of();
        }
        ClassWords words = new ClassWords(map.shading().classes(), map.values().values());
        List<String> own = map.shading().words();
        return IntStream.range(0, map.shading().classes().count())
                .mapToObj(i -> new LegendEntry(Kind.CLASS, i, own.isEmpty() ? words.of(i) : own.get(i),
                        map.classes().count(i)))
                .toList();
    }

    private static void add(List<LegendEntry> entries, LegendEntry entry) {
        if (entry.areas > 0) {
            entries.add(entry);
        }
    }

    /// How wide it is at least with its words and its number.
    double width() {
        return SWATCH + GAP + Lettering.NOTE.width(words) + 2 * GAP + Lettering.NOTE.width(count());
    }

    String count() {
        return NumberText.of(areas);
    }

    /// Draws it: the swatch, the words, and the number at the right end.
    void draw(Pen pen, AreaMap map, double left, double middle, double width) {
        drawSwatch(pen, map, new Rectangle2D.Double(left, middle - HIGH / 2, SWATCH, HIGH));
        double room = width - SWATCH - 3 * GAP - Lettering.NOTE.width(count());
        pen.writeMiddle(pen.value(Lettering.NOTE.fitted(words, room), Pen.Anchor.START), left + SWATCH + GAP, middle);
        pen.writeMiddle(pen.note(count(), Pen.Anchor.END), left + width, middle);
    }

    void drawSwatch(Pen pen, AreaMap map, Rectangle2D swatch) {
        Color fill = switch (kind) {
            case CLASS -> map.shading().colour(pen.palette(), index);
            case NO_DATA, SUPPRESSED -> pen.palette().noData();
            case OUTLINED -> pen.palette().paper();
        };
        pen.fill(swatch, fill);
        if (kind == Kind.OUTLINED) {
            pen.outline(swatch, pen.palette().highlight(), 2);
            return;
        }
        if (kind != Kind.CLASS) {
            Path2D lines = new Path2D.Double();
            MapStyle.hatchings(kind == Kind.SUPPRESSED)
                    .forEach(h -> h.append(lines, List.of(MapStyle.ring(swatch)), swatch));
            pen.outline(lines, pen.palette().past(), MapStyle.HATCH_WIDTH);
        }
        pen.outline(swatch, pen.palette().past(), 0.5);
    }
}
