package org.trigpoint.figure.map;

import org.trigpoint.figure.Headline;
import org.trigpoint.figure.Lettering;
import org.trigpoint.figure.NumberText;
import org.trigpoint.figure.Pen;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The legend of a map: its unit, each class with its range and number of areas, what is missing, and how many areas
/// there are in all.
final class MapLegend {
    static final double ROW = 19;

    private static final double SWATCH = 20;
    private static final double GAP = 8;
    private static final double NARROWEST = 118;
    private static final double WIDEST = 220;
    private static final double LINE = Lettering.NOTE.lineHeight();

    private enum Kind {
        CLASS, NO_DATA, SUPPRESSED, OUTLINED
    }

    private record Entry(Kind kind, int index, String words, int areas) {}

    private final AreaMap map;
    private final List<Entry> entries;
    private final double width;

    private MapLegend(AreaMap map, List<Entry> entries) {
        this.map = map;
        this.entries = entries;
        this.width = Math.min(WIDEST, entries.stream()
                .mapToDouble(MapLegend::width)
                .reduce(Math.max(NARROWEST, Lettering.LABEL.width(map.values().unit())), Math::max));
    }

    static MapLegend of(AreaMap map) {
        List<Entry> entries = new ArrayList<>();
        ClassWords words = new ClassWords(map.shading().classes(), map.values().values());
        if (!map.values().values().isEmpty()) {
            IntStream.range(0, map.shading().classes().count())
                    .mapToObj(i -> new Entry(Kind.CLASS, i, map.shading().words().isEmpty()
                            ? words.of(i)
                            : map.shading().words().get(i), map.classes().count(i)))
                    .forEach(entries::add);
        }
        addOthers(map, entries);
        return new MapLegend(map, entries);
    }

    private static void addOthers(AreaMap map, List<Entry> entries) {
        int outlined = (int) map.emphasis().outlined().stream().filter(map.outlines()::has).count();
        add(entries, new Entry(Kind.SUPPRESSED, 0, AreaMap.SUPPRESSED, map.classes().count(AreaClasses.SUPPRESSED)));
        add(entries, new Entry(Kind.NO_DATA, 0, NumberText.NO_DATA, map.classes().count(AreaClasses.NO_DATA)));
        add(entries, new Entry(Kind.OUTLINED, 0, map.emphasis().meaning(), outlined));
    }

    private static void add(List<Entry> entries, Entry entry) {
        if (entry.areas > 0) {
            entries.add(entry);
        }
    }

    private static double width(Entry entry) {
        return SWATCH + GAP + Lettering.NOTE.width(entry.words) + 2 * GAP + Lettering.NOTE.width(count(entry));
    }

    private static String count(Entry entry) {
        return NumberText.of(entry.areas);
    }

    double width() {
        return width;
    }

    double height() {
        return heading().size() * LINE + LINE + entries.size() * ROW + 6 + notes().size() * LINE;
    }

    void draw(Pen pen, double left, double top) {
        double y = top;
        for (String line : heading()) {
            y += LINE;
            pen.write(new Pen.Text(line, Lettering.LABEL, pen.palette().ink(), Pen.Anchor.START), left, y - 3);
        }
        y += LINE;
        pen.write(pen.note(map.ground().pieces(), Pen.Anchor.END), left + width, y - 4);
        for (Entry entry : entries) {
            drawEntry(pen, entry, left, y + ROW / 2);
            y += ROW;
        }
        y += 6;
        for (String line : notes()) {
            y += LINE;
            pen.write(pen.note(line, Pen.Anchor.START), left, y - 3);
        }
    }

    private List<String> heading() {
        return Headline.lines(map.values().unit(), Lettering.LABEL, width);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(
                Headline.lines(NumberText.of(map.outlines().size()) + " "
                        + map.ground().pieces() + "; " + map.shading().classes().rule(),
                        Lettering.NOTE, width));
        int nowhere = (int) map.values().byCode().keySet().stream().filter(code -> !map.outlines().has(code)).count();
        if (nowhere > 0) {
            notes.addAll(
                    Headline.lines(NumberText.of(nowhere) + " with a value have no boundary", Lettering.NOTE, width));
        }
        return notes;
    }

    private void drawEntry(Pen pen, Entry entry, double left, double middle) {
        Rectangle2D swatch = new Rectangle2D.Double(left, middle - 6.5, SWATCH, 13);
        drawSwatch(pen, entry, swatch);
        double room = width - SWATCH - 3 * GAP - Lettering.NOTE.width(count(entry));
        pen.writeMiddle(pen.value(Lettering.NOTE.fitted(entry.words, room), Pen.Anchor.START), left + SWATCH + GAP,
                middle);
        pen.writeMiddle(pen.note(count(entry), Pen.Anchor.END), left + width, middle);
    }

    private void drawSwatch(Pen pen, Entry entry, Rectangle2D swatch) {
        Color fill = switch (entry.kind) {
            case CLASS -> map.shading().colour(pen.palette(), entry.index);
            case NO_DATA, SUPPRESSED -> pen.palette().noData();
            case OUTLINED -> pen.palette().paper();
        };
        pen.fill(swatch, fill);
        if (entry.kind == Kind.OUTLINED) {
            pen.outline(swatch, pen.palette().highlight(), 2);
            return;
        }
        if (entry.kind != Kind.CLASS) {
            Path2D lines = new Path2D.Double();
            MapStyle.hatchings(entry.kind == Kind.SUPPRESSED)
                    .forEach(h -> h.append(lines, List.of(MapStyle.ring(swatch)), swatch));
            pen.outline(lines, pen.palette().past(), MapStyle.HATCH_WIDTH);
        }
        pen.outline(swatch, pen.palette().past(), 0.5);
    }
}
