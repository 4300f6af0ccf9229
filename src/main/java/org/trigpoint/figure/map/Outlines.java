package org.trigpoint.figure.map;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.trigpoint.model.Boundary;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The outlines of many areas, projected to metres and indexed. Making them costs a moment and drawing them little, so
/// make them once and share them; safe for use from several threads.
///
/// Outlines are simplified to what a view can show, each degree of detail when it is first needed.
public final class Outlines {
    // Below this the outlines are drawn as they came: published boundaries are generalised to 20 m.
    private static final int FINEST_LEVEL = 1;

    private final List<Outline> outlines;
    private final Map<String, Outline> byCode;
    private final STRtree index;
    private final Rectangle2D bounds;
    private final Projection projection;
    private final Map<Integer, List<Rings>> simplified = new ConcurrentHashMap<>();

    private Outlines(Projection projection, List<Outline> outlines, STRtree index, Rectangle2D bounds) {
        this.projection = projection;
        this.outlines = outlines;
        this.byCode = outlines.stream().collect(Collectors.toUnmodifiableMap(Outline::code, Function.identity()));
        this.index = index;
        this.bounds = bounds;
    }

    /// Projects the boundaries about their own middle. Where two have the same code, their polygons are taken together;
    /// a boundary without a polygon is left out.
    public static Outlines of(List<Boundary> boundaries) {
        Map<String, List<double[]>> rings = rings(boundaries);
        Rectangle2D degrees = new Rings(rings.values().stream().flatMap(List::stream).toList()).bounds();
        return build(rings, new Projection(degrees.getCenterX(), degrees.getCenterY()));
    }

    /// Others in the same projection, to lie over these.
    public Outlines over(List<Boundary> boundaries) {
        return build(rings(boundaries), projection);
    }

    private static Map<String, List<double[]>> rings(List<Boundary> boundaries) {
        Map<String, List<double[]>> rings = new LinkedHashMap<>();
        for (Boundary boundary : boundaries) {
            List<double[]> of = rings.computeIfAbsent(boundary.areaCode(), code -> new ArrayList<>());
            boundary.polygons().forEach(of::addAll);
        }
        rings.values().removeIf(List::isEmpty);
        return rings;
    }

    private static Outlines build(Map<String, List<double[]>> degrees, Projection projection) {
        List<Outline> outlines = new ArrayList<>();
        STRtree index = new STRtree();
        Rectangle2D all = new Rectangle2D.Double();
        for (Map.Entry<String, List<double[]>> area : degrees.entrySet()) {
            Rings rings = new Rings(area.getValue().stream().map(projection::project).toList());
            Outline outline = new Outline(area.getKey(), outlines.size(), rings, rings.bounds());
            all = outlines.isEmpty() ? outline.bounds() : all.createUnion(outline.bounds());
            outlines.add(outline);
            index.insert(envelope(outline.bounds()), outline);
        }
        index.build();
        return new Outlines(projection, List.copyOf(outlines), index, all);
    }

    /// How many areas.
    public int size() {
        return outlines.size();
    }

    /// The codes of the areas, in the order of the boundaries.
    public List<String> codes() {
        return outlines.stream().map(Outline::code).toList();
    }

    /// The rectangle around all areas, in metres east and north of their middle; empty when there are none.
    public Rectangle2D bounds() {
        return (Rectangle2D) bounds.clone();
    }

    /// The code of the area that holds a point; the first, where areas overlap.
    ///
    /// @param east metres, as of [#bounds()]
    /// @param north metres
    public Optional<String> codeAt(double east, double north) {
        return at(east, north).map(Outline::code);
    }

    Optional<Outline> at(double east, double north) {
        return query(new Rectangle2D.Double(east, north, 0, 0)).stream()
                .filter(outline -> outline.rings().contains(east, north))
                .findFirst();
    }

    /// The outlines that may touch a rectangle, in order.
    List<Outline> query(Rectangle2D metres) {
        List<Outline> found = new ArrayList<>();
        index.query(envelope(metres), outline -> found.add((Outline) outline));
        found.sort(Comparator.comparingInt(Outline::number));
        return found;
    }

    Optional<Outline> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }

    List<Outline> all() {
        return outlines;
    }

    /// An outline's rings in as much detail as matters.
    ///
    /// @param metres the smallest distance that can be seen
    Rings rings(Outline outline, double metres) {
        int level = (int) Math.floor(Math.log(metres) / Math.log(2));
        if (level < FINEST_LEVEL) {
            return outline.rings();
        }
        return simplified.computeIfAbsent(level, this::simplify).get(outline.number());
    }

    private List<Rings> simplify(int level) {
        double cell = Math.pow(2, level);
        return outlines.stream().map(outline -> outline.rings().onGrid(cell)).toList();
    }

    private static Envelope envelope(Rectangle2D r) {
        return new Envelope(r.getMinX(), r.getMaxX(), r.getMinY(), r.getMaxY());
    }
}
