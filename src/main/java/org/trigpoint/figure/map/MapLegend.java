package org.trigpoint.figure.map;

import org.trigpoint.figure.Headline;
import org.trigpoint.figure.Lettering;
import org.trigpoint.figure.NumberText;
import org.trigpoint.figure.Pen;

import java.util.ArrayList;
import java.util.List;

/// The legend of a map as a list in one column or several: its unit, each class with its range and number of areas, what
/// is missing, and how many areas there are in all.
final class MapLegend implements Legend {
    private static final double ROW = 19;
    private static final double BETWEEN = 24;
    private static final double NARROWEST = 118;
    private static final double WIDEST = 220;
    private static final double LINE = Lettering.NOTE.lineHeight();

    private final AreaMap map;
    private final List<LegendEntry> entries;
    private final double columnWidth;
    private final int columns;

    private MapLegend(AreaMap map, List<LegendEntry> entries, double columnWidth, int columns) {
        this.map = map;
        this.entries = entries;
        this.columnWidth = columnWidth;
        this.columns = columns;
    }

    /// One column.
    static MapLegend column(AreaMap map) {
        List<LegendEntry> entries = map.legend();
        double widest = widest(entries, Math.max(NARROWEST, Lettering.LABEL.width(map.values().unit())));
        return new MapLegend(map, entries, widest, 1);
    }

    /// As many columns as a width has room for, at least one.
    static MapLegend columns(AreaMap map, double width) {
        List<LegendEntry> entries = map.legend();
        double widest = widest(entries, NARROWEST);
        int fitting = (int) ((width + BETWEEN) / (widest + BETWEEN));
        int wanted = Math.clamp(fitting, 1, Math.max(1, entries.size()));
        int rows = (entries.size() + wanted - 1) / wanted;
        return new MapLegend(map, entries, widest, rows == 0 ? 1 : (entries.size() + rows - 1) / rows);
    }

    private static double widest(List<LegendEntry> entries, double least) {
        return Math.min(WIDEST, entries.stream().mapToDouble(LegendEntry::width).reduce(least, Math::max));
    }

    @Override
    public double width() {
        return columns * columnWidth + (columns - 1) * BETWEEN;
    }

    @Override
    public double height() {
        return heading().size() * LINE + LINE + rows() * ROW + 6 + notes().size() * LINE;
    }

    private int rows() {
        return (entries.size() + columns - 1) / columns;
    }

    @Override
    public void draw(Pen pen, double left, double top) {
        double y = top;
        for (String line : heading()) {
            y += LINE;
            pen.write(new Pen.Text(line, Lettering.LABEL, pen.palette().ink(), Pen.Anchor.START), left, y - 3);
        }
        y += LINE;
        for (int column = 0; column < columns; column++) {
            double x = left + column * (columnWidth + BETWEEN);
            pen.write(pen.note(map.ground().pieces(), Pen.Anchor.END), x + columnWidth, y - 4);
        }
        for (int i = 0; i < entries.size(); i++) {
            int column = i / rows();
            double x = left + column * (columnWidth + BETWEEN);
            entries.get(i).draw(pen, map, x, y + i % rows() * ROW + ROW / 2, columnWidth);
        }
        y += rows() * ROW + 6;
        for (String line : notes()) {
            y += LINE;
            pen.write(pen.note(line, Pen.Anchor.START), left, y - 3);
        }
    }

    private List<String> heading() {
        return Headline.lines(map.values().unit(), Lettering.LABEL, width());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(Headline.lines(NumberText.of(map.outlines().size()) + " "
                + map.ground().pieces() + "; " + map.shading().classes().rule(), Lettering.NOTE, width()));
        int nowhere = (int) map.values().byCode().keySet().stream().filter(code -> !map.outlines().has(code)).count();
        if (nowhere > 0) {
            notes.addAll(
                    Headline.lines(NumberText.of(nowhere) + " with a value have no boundary", Lettering.NOTE, width()));
        }
        return notes;
    }
}
