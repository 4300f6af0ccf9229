package org.trigpoint.figure.map;

import org.trigpoint.figure.Lettering;
import org.trigpoint.figure.Pen;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Places the names of areas: inside an area large enough to hold its name, else beside it with a line to it, nearest
/// and least in the way first. No name lies over another or across another's line; a name that finds no room is left
/// out.
final class MapLabels {
    /// A name and where it stands.
    ///
    /// @param words the name
    /// @param box the room it takes
    /// @param leader from the area to the name; of no length when the name stands inside
    record Label(String words, Rectangle2D box, Line2D leader) {
        boolean inside() {
            return leader.getP1().equals(leader.getP2());
        }

        void draw(Pen pen) {
            if (!inside()) {
                pen.line(leader, pen.palette().paper(), 3);
                pen.line(leader, pen.palette().ink(), 1);
                Point2D at = leader.getP1();
                pen.fill(new Ellipse2D.Double(at.getX() - 3.5, at.getY() - 3.5, 7, 7), pen.palette().paper());
                pen.fill(new Ellipse2D.Double(at.getX() - 2.5, at.getY() - 2.5, 5, 5), pen.palette().ink());
            }
            Pen.Text text = new Pen.Text(words, Lettering.LABEL, pen.palette().ink(), Pen.Anchor.START);
            pen.writeWithHalo(text, box.getMinX() + PADDING, box.getCenterY() + Lettering.LABEL.middle());
        }
    }

    private record Anchored(String words, double width, Outline outline, Point2D anchor) {}

    private static final double PADDING = 3;
    private static final double CLEARANCE = 5;
    private static final int DIRECTIONS = 24;
    private static final double NEAREST = 14;
    private static final double STEP = 9;
    private static final double OVER_AREA = 14;
    private static final int ATTEMPTS = 6;

    private final AreaMap map;
    private final MapView view;
    private final Rectangle2D bounds;
    private final List<Anchored> wanted;
    private final List<Label> placed = new ArrayList<>();

    private MapLabels(AreaMap map, MapView view, Rectangle2D bounds, List<Anchored> wanted) {
        this.map = map;
        this.view = view;
        this.bounds = bounds;
        this.wanted = wanted;
    }

    static List<Label> place(AreaMap map, MapView view, Rectangle2D bounds) {
        List<Anchored> wanted = map.emphasis()
                .labelled()
                .stream()
                .flatMap(code -> map.outlines().find(code).stream())
                .map(o -> anchored(map, view, o))
                .filter(a -> bounds.contains(a.anchor))
                .toList();
        return mostPlaced(map, view, bounds, wanted);
    }

    // Names are placed one after another, so an early one can take the only room of a later one. That later one then
    // goes first, a few times; the first try that loses least is kept.
    private static List<Label> mostPlaced(AreaMap map, MapView view, Rectangle2D bounds, List<Anchored> wanted) {
        List<Anchored> order = new ArrayList<>(wanted);
        List<Label> most = List.of();
        for (int attempt = 0; attempt < ATTEMPTS && most.size() < wanted.size(); attempt++) {
            MapLabels labels = new MapLabels(map, view, bounds, wanted);
            List<Anchored> lost = order.stream().filter(area -> !labels.placed(area)).toList();
            if (labels.placed.size() > most.size()) {
                most = labels.placed;
            }
            order.removeAll(lost);
            order.addAll(0, lost);
        }
        return most;
    }

    private boolean placed(Anchored area) {
        return best(area).map(placed::add).orElse(false);
    }

    private static Anchored anchored(AreaMap map, MapView view, Outline outline) {
        Point2D metres = outline.anchor();
        String name = map.values().name(outline.code());
        return new Anchored(name, Lettering.LABEL.width(name) + 2 * PADDING, outline,
                new Point2D.Double(view.x(metres.getX()), view.y(metres.getY())));
    }

    private Optional<Label> best(Anchored area) {
        return inside(area).filter(label -> isFree(label, area)).or(() -> around(area));
    }

    private Optional<Label> inside(Anchored area) {
        Rectangle2D box = box(area.width, area.anchor.getX(), area.anchor.getY(), 0);
        boolean fits = corners(box).allMatch(p -> {
            Point2D metres = view.metresAt(p.getX(), p.getY());
            return area.outline.rings().contains(metres.getX(), metres.getY());
        });
        return fits ? Optional.of(new Label(area.words, box, new Line2D.Double(area.anchor, area.anchor)))
                : Optional.empty();
    }

    // The cost of a place is its distance and how much of the map it covers, so once the distance alone is dearer than
    // the best place found, nothing better follows.
    private Optional<Label> around(Anchored area) {
        Label best = null;
        double least = Double.POSITIVE_INFINITY;
        double furthest = Math.min(bounds.getWidth(), bounds.getHeight()) * 0.6;
        for (double distance = NEAREST; distance <= Math.min(furthest, least); distance += STEP) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Label label = beside(area, distance, 2 * Math.PI * direction / DIRECTIONS);
                if (isFree(label, area) && cost(label, distance) < least) {
                    best = label;
                    least = cost(label, distance);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double cost(Label label, double distance) {
        return distance + corners(label.box).filter(this::liesOnMap).count() * OVER_AREA;
    }

    private static Label beside(Anchored area, double distance, double angle) {
        double x = area.anchor.getX() + distance * Math.cos(angle);
        double y = area.anchor.getY() + distance * Math.sin(angle);
        double side = Math.abs(Math.cos(angle)) < 0.3 ? 0 : Math.signum(Math.cos(angle));
        return new Label(area.words, box(area.width, x, y, side),
                new Line2D.Double(area.anchor, new Point2D.Double(x, y)));
    }

    // The room of a name whose left end (side 1), right end (side -1) or middle (side 0) stands at a point.
    private static Rectangle2D box(double width, double x, double y, double side) {
        double height = Lettering.LABEL.lineHeight();
        return new Rectangle2D.Double(x - width / 2 + side * width / 2, y - height / 2, width, height);
    }

    private static Stream<Point2D> corners(Rectangle2D box) {
        return Stream.of(new Point2D.Double(box.getMinX(), box.getMinY()),
                new Point2D.Double(box.getMaxX(), box.getMinY()),
                new Point2D.Double(box.getMinX(), box.getMaxY()), new Point2D.Double(box.getMaxX(), box.getMaxY()),
                new Point2D.Double(box.getCenterX(), box.getCenterY()));
    }

    private boolean liesOnMap(Point2D point) {
        Point2D metres = view.metresAt(point.getX(), point.getY());
        return map.outlines().codeAt(metres.getX(), metres.getY()).isPresent();
    }

    private boolean isFree(Label label, Anchored area) {
        return bounds.contains(label.box)
                && wanted.stream().allMatch(other -> crowded(area, other) || clear(label, other.anchor))
                && placed.stream().noneMatch(other -> inTheWay(label, other));
    }

    // Two areas that touch at this scale cannot have lines that keep clear of each other's ends.
    private static boolean crowded(Anchored area, Anchored other) {
        return area.anchor.distance(other.anchor) < 2 * CLEARANCE;
    }

    private static boolean clear(Label label, Point2D anchor) {
        Rectangle2D around = new Rectangle2D.Double(anchor.getX() - CLEARANCE, anchor.getY() - CLEARANCE, 2 * CLEARANCE,
                2 * CLEARANCE);
        return !label.box.intersects(around) && (label.inside() || label.leader.ptSegDist(anchor) > CLEARANCE);
    }

    private static boolean inTheWay(Label label, Label other) {
        return label.box.intersects(other.box) || (!other.inside() && other.leader.intersects(label.box))
                || (!label.inside() && label.leader.intersects(other.box))
                || (!label.inside() && !other.inside() && label.leader.intersectsLine(other.leader));
    }
}
