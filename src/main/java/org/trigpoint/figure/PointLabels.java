package org.trigpoint.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Names beside points: right, left, above or below, wherever no other name or named point is; a name that finds no
/// room is left out.
final class PointLabels {
    /// A name and the room it takes.
    record Label(String words, Rectangle2D box) {}

    private static final double GAP = 8;
    private static final double DOT = 6;

    private final Rectangle2D bounds;
    private final List<Rectangle2D> others;
    private final List<Rectangle2D> taken;

    /// @param bounds names stay inside
    /// @param others points that a name should not cover, if it can be helped
    /// @param named points that no name may cover
    PointLabels(Rectangle2D bounds, List<Point2D> others, List<Point2D> named) {
        this.bounds = bounds;
        this.others = others.stream().map(PointLabels::around).toList();
        this.taken = new ArrayList<>(named.stream().map(PointLabels::around).toList());
    }

    private static Rectangle2D around(Point2D p) {
        return new Rectangle2D.Double(p.getX() - DOT, p.getY() - DOT, 2 * DOT, 2 * DOT);
    }

    /// Where a name goes; earlier calls have the first choice.
    Optional<Label> place(String words, Point2D point) {
        List<Rectangle2D> possible = boxes(Lettering.NOTE.width(words), point)
                .filter(box -> bounds.contains(box) && taken.stream().noneMatch(box::intersects))
                .toList();
        Optional<Rectangle2D> best = possible.stream()
                .filter(box -> others.stream().noneMatch(box::intersects))
                .findFirst()
                .or(() -> possible.stream().findFirst());
        best.ifPresent(taken::add);
        return best.map(box -> new Label(words, box));
    }

    private static Stream<Rectangle2D> boxes(double width, Point2D point) {
        double height = Lettering.NOTE.lineHeight();
        double x = point.getX();
        double y = point.getY();
        double right = x + GAP;
        double left = x - GAP - width;
        double above = y - GAP - height;
        double below = y + GAP;
        return Stream.of(at(right, y - height / 2), at(left, y - height / 2), at(x - width / 2, above),
                at(x - width / 2, below), at(x, above), at(x, below), at(x - width, above), at(x - width, below))
                .map(corner -> new Rectangle2D.Double(corner.getX(), corner.getY(), width, height));
    }

    private static Point2D at(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
