package org.trigpoint.figure.map;

import org.trigpoint.figure.Lettering;
import org.trigpoint.figure.NumberText;
import org.trigpoint.figure.Pen;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/// A bar of a round length on the ground, with north beside it; legible over anything.
///
/// @param metres 1, 2 or 5 times a power of ten
/// @param units how long the bar is drawn
record ScaleBar(double metres, double units) {
    /// How high it stands above its foot.
    static final double HEIGHT = 34;
    /// How wide it is at most, with north.
    static final double ROOM = 130;

    private static final double LONGEST = 80;
    private static final double NORTH = 12;

    /// The longest round length that is at most 80 units.
    static ScaleBar of(MapView view) {
        double most = LONGEST / view.unitsPerMetre();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double times = most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1;
        return new ScaleBar(times * power, times * power * view.unitsPerMetre());
    }

    String words() {
        return metres >= 1000 ? NumberText.of(metres / 1000) + " km" : NumberText.of(metres) + " m";
    }

    void draw(Pen pen, double left, double bottom) {
        drawNorth(pen, left + NORTH / 2, bottom);
        double from = left + 2 * NORTH + 4;
        Path2D bar = new Path2D.Double(new Line2D.Double(from, bottom - 5, from, bottom));
        bar.append(new Line2D.Double(from, bottom, from + units, bottom), true);
        bar.append(new Line2D.Double(from + units, bottom, from + units, bottom - 5), true);
        pen.outline(bar, pen.palette().paper(), 4);
        pen.outline(bar, pen.palette().quiet(), 1.2);
        pen.writeWithHalo(pen.note(words(), Pen.Anchor.START), from + 4, bottom - 5);
    }

    private static void drawNorth(Pen pen, double x, double bottom) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, bottom - HEIGHT + 13);
        arrow.lineTo(x + 5, bottom);
        arrow.lineTo(x, bottom - 5);
        arrow.lineTo(x - 5, bottom);
        arrow.closePath();
        pen.outline(arrow, pen.palette().paper(), 3);
        pen.fill(arrow, pen.palette().quiet());
        pen.writeWithHalo(new Pen.Text("N", Lettering.LABEL, pen.palette().quiet(), Pen.Anchor.MIDDLE), x,
                bottom - HEIGHT + 10);
    }
}
