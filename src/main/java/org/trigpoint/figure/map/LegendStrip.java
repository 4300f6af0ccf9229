package org.trigpoint.figure.map;

import org.trigpoint.figure.Lettering;
import org.trigpoint.figure.Pen;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The legend of a map that has no room for a list: the unit, the colours in a row with the values between them, and what
/// else is on the map.
final class LegendStrip implements Legend {
    private static final double BAR = 10;
    private static final double LINE = Lettering.NOTE.lineHeight();
    private static final double APART = 6;
    private static final double WIDEST = 320;

    private final AreaMap map;
    private final List<LegendEntry> classes;
    private final List<LegendEntry> others;
    private final double width;

    private record Edge(String words, double x, Pen.Anchor anchor) {
        double left() {
            double wide = Lettering.NOTE.width(words);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - wide / 2;
                case END -> x - wide;
            };
        }

        boolean isFreeOf(Edge other) {
            return left() + Lettering.NOTE.width(words) + APART <= other.left()
                    || other.left() + Lettering.NOTE.width(other.words) + APART <= left();
        }
    }

    private LegendStrip(AreaMap map, double width) {
        this.map = map;
        this.width = Math.min(WIDEST, width);
        List<LegendEntry> entries = map.legend();
        classes = entries.stream().filter(entry -> entry.kind() == LegendEntry.Kind.CLASS).toList();
        others = entries.stream().filter(entry -> entry.kind() != LegendEntry.Kind.CLASS).toList();
    }

    static LegendStrip of(AreaMap map, double width) {
        return new LegendStrip(map, width);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return LINE + BAR + LINE + 2 + (others.isEmpty() ? 0 : LINE + 4);
    }

    @Override
    public void draw(Pen pen, double left, double top) {
        double y = top + LINE;
        pen.write(new Pen.Text(Lettering.LABEL.fitted(map.values().unit(), width), Lettering.LABEL, pen.palette().ink(),
                Pen.Anchor.START), left, y - 3);
        double each = classes.isEmpty() ? 0 : width / classes.size();
        for (int i = 0; i < classes.size(); i++) {
            classes.get(i).drawSwatch(pen, map, new Rectangle2D.Double(left + i * each, y, each, BAR));
        }
        y += BAR + LINE;
        for (Edge edge : edges(each)) {
            pen.write(pen.note(edge.words, edge.anchor), left + edge.x, y - 2);
        }
        drawOthers(pen, left, y + 4 + LINE / 2);
    }

    private void drawOthers(Pen pen, double left, double middle) {
        double x = left;
        for (LegendEntry entry : others) {
            String words = entry.words() + " " + entry.count();
            double wide = LegendEntry.SWATCH + LegendEntry.GAP + Lettering.NOTE.width(words);
            if (x + wide <= left + width) {
                entry.drawSwatch(pen, map,
                        new Rectangle2D.Double(x, middle - BAR / 2, LegendEntry.SWATCH, BAR));
                pen.writeMiddle(pen.value(words, Pen.Anchor.START), x + LegendEntry.SWATCH + LegendEntry.GAP, middle);
            }
            x += wide + 2 * LegendEntry.GAP;
        }
    }

    /// The ends first, then as many values between the classes as there is room for.
    private List<Edge> edges(double each) {
        if (classes.isEmpty()) {
            return List.of();
        }
        boolean own = !map.shading().words().isEmpty();
        ClassWords words = new ClassWords(map.shading().classes(), map.values().values());
        List<Edge> edges = new ArrayList<>();
        edges.add(new Edge(own ? classes.getFirst().words() : words.lowest(), 0, Pen.Anchor.START));
        add(edges, new Edge(own ? classes.getLast().words() : words.highest(), width, Pen.Anchor.END));
        for (int i = 1; i < classes.size() && !own; i++) {
            add(edges, new Edge(words.above(i), i * each, Pen.Anchor.MIDDLE));
        }
        return edges;
    }

    private static void add(List<Edge> edges, Edge edge) {
        if (edges.stream().allMatch(edge::isFreeOf)) {
            edges.add(edge);
        }
    }
}
