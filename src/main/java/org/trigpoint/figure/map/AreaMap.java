package org.trigpoint.figure.map;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.Hotspot;
import org.trigpoint.figure.NumberText;
import org.trigpoint.figure.Pen;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Areas shaded by the class of their value, with a legend that counts the areas of each class, a scale bar and north.
/// Areas without data are hatched one way, suppressed ones crosswise. Immutable.
public final class AreaMap implements Figure {
    static final String SUPPRESSED = "suppressed";

    private final String title;
    private final Outlines outlines;
    private final Shown shown;
    private final Emphasis emphasis;
    private final Ground ground;
    private final boolean bare;
    private volatile @Nullable List<LegendEntry> legend;

    private AreaMap(String title, Outlines outlines, Shown shown, Emphasis emphasis, Ground ground, boolean bare) {
        this.title = title;
        this.outlines = outlines;
        this.shown = shown;
        this.emphasis = emphasis;
        this.ground = ground;
        this.bare = bare;
    }

    /// What the areas show, and the class of each.
    private record Shown(AreaValues values, Shading shading, AreaClasses classes) {}

    /// A map that points nothing out.
    ///
    /// @param title what is shown
    /// @param outlines the areas drawn
    /// @param values their values; one of an area that is not among the outlines is not drawn, and the legend says so
    /// @param shading how values become colours
    public static AreaMap of(String title, Outlines outlines, AreaValues values, Shading shading) {
        AreaClasses classes = AreaClasses.of(outlines.all(), values, shading.classes());
        return new AreaMap(title, outlines, new Shown(values, shading, classes), Emphasis.NONE, Ground.AREAS, false);
    }

    /// The same map with areas named and outlined.
    public AreaMap with(Emphasis other) {
        return new AreaMap(title, outlines, shown, other, ground, bare);
    }

    /// The same map of other pieces than areas, or over areas.
    public AreaMap with(Ground other) {
        return new AreaMap(title, outlines, shown, emphasis, other, bare);
    }

    /// The same map without legend and scale bar, for a frame too small for either: the areas fill it.
    public AreaMap bare() {
        return new AreaMap(title, outlines, shown, emphasis, ground, true);
    }

    /// What its legend explains; found once, since every move of a pointer lays the map out.
    List<LegendEntry> legend() {
        List<LegendEntry> known = legend;
        if (known == null) {
            known = LegendEntry.of(this);
            legend = known;
        }
        return known;
    }

    boolean isBare() {
        return bare;
    }

    @Override
    public String title() {
        return title;
    }

    Outlines outlines() {
        return outlines;
    }

    AreaValues values() {
        return shown.values;
    }

    Shading shading() {
        return shown.shading;
    }

    AreaClasses classes() {
        return shown.classes;
    }

    Ground ground() {
        return ground;
    }

    Emphasis emphasis() {
        return emphasis;
    }

    @Override
    public String alternativeText() {
        return new MapFinding(this).words();
    }

    /// One row an area, the highest value first, areas without a value last.
    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("Code", "Area", values().unit()), ranked().map(this::row).toList());
    }

    private List<FigureTable.Cell> row(Outline outline) {
        String code = outline.code();
        FigureTable.Cell value = classes().of(outline) == AreaClasses.SUPPRESSED
                ? FigureTable.Cell.of(SUPPRESSED)
                : FigureTable.Cell.of(values().value(code));
        return List.of(FigureTable.Cell.of(code), FigureTable.Cell.of(values().name(code)), value);
    }

    /// Draws the whole map.
    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        MapLayout layout = MapLayout.of(this, frame);
        new AreaMapDrawing(this, layout, layout.wholeView(this)).draw(Pen.on(graphics, frame));
    }

    /// Draws the part of the map that a view shows. Title, legend and scale stay where they are.
    public void draw(Graphics2D graphics, Frame frame, MapView view) {
        new AreaMapDrawing(this, MapLayout.of(this, frame), view).draw(Pen.on(graphics, frame));
    }

    /// How many areas it draws.
    public int numberOfAreas() {
        return outlines.size();
    }

    /// The part of a frame in which the areas move, without the title, the legend and the scale bar.
    public Rectangle2D room(Frame frame) {
        return MapLayout.of(this, frame).map();
    }

    /// The view of the whole map in a frame, to zoom and move from.
    public MapView view(Frame frame) {
        return MapLayout.of(this, frame).wholeView(this);
    }

    /// The areas that have a value, the highest first.
    @Override
    public List<Hotspot> hotspots(Frame frame) {
        MapView view = view(frame);
        return ranked().filter(outline -> classes().of(outline) >= 0).map(outline -> hotspot(outline, view)).toList();
    }

    @Override
    public Optional<Hotspot> at(double x, double y, Frame frame) {
        return at(new Point2D.Double(x, y), frame, view(frame));
    }

    /// The area under a point of the frame, with its value or why it has none.
    public Optional<Hotspot> at(Point2D point, Frame frame, MapView view) {
        if (!MapLayout.of(this, frame).map().contains(point)) {
            return Optional.empty();
        }
        Point2D metres = view.metresAt(point.getX(), point.getY());
        return outlines.at(metres.getX(), metres.getY()).map(outline -> hotspot(outline, view));
    }

    @Override
    public double heightFor(double width) {
        return MapLayout.heightFor(this, width);
    }

    Stream<Outline> ranked() {
        Comparator<Outline> highestFirst = Comparator.comparingDouble(outline -> {
            double value = values().value(outline.code());
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : -value;
        });
        return outlines.all().stream().sorted(highestFirst.thenComparing(Outline::code));
    }

    private Hotspot hotspot(Outline outline, MapView view) {
        String code = outline.code();
        String value = classes().of(outline) == AreaClasses.SUPPRESSED
                ? SUPPRESSED
                : NumberText.orNoData(values().value(code));
        return new Hotspot(code, values().name(code) + ": " + value, view.units(outline.bounds()));
    }
}
