package org.trigpoint.figure.map;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Boundary;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class OutlinesTest {
    private static final double RADIUS = 6_371_008.8;

    // The area of a cell of the graticule on a sphere is R² · Δλ · (sin φ₂ − sin φ₁).
    @Test
    void areasKeepTheirSizeFromSouthToNorth() {
        for (int latitude : new int[]{50, 53, 57}) {
            double[] ring = fineCell(-2, latitude, 1);
            double projected = size(new Projection(-1.5, 53).project(ring));
            double true_ = RADIUS * RADIUS * Math.toRadians(1)
                    * (Math.sin(Math.toRadians(latitude + 1)) - Math.sin(Math.toRadians(latitude)));

            assertThat(projected).isCloseTo(true_, within(true_ * 1e-4));
        }
    }

    @Test
    void everyAreaIsFoundAtItsAnchor() {
        Outlines outlines = Outlines.of(new Squares(6, 5).boundaries());

        assertThat(outlines.size()).isEqualTo(30);
        for (Outline outline : outlines.all()) {
            Point2D anchor = outline.anchor();
            assertThat(outlines.codeAt(anchor.getX(), anchor.getY())).contains(outline.code());
        }
        assertThat(outlines.codeAt(outlines.bounds().getMaxX() + 1, 0)).isEmpty();
    }

    @Test
    void aHoleIsOutsideAndAnIslandInside() {
        double[] shell = square(0, 0, 10);
        double[] hole = square(4, 4, 2);
        double[] island = square(20, 0, 5);
        Rings rings = new Rings(List.of(shell, hole, island));

        assertThat(rings.contains(1, 1)).isTrue();
        assertThat(rings.contains(5, 5)).isFalse();
        assertThat(rings.contains(22, 2)).isTrue();
        assertThat(rings.contains(15, 2)).isFalse();
        assertThat(rings.bounds()).isEqualTo(new Rectangle2D.Double(0, 0, 25, 10));
    }

    @Test
    void anAnchorLiesInsideTheLargestPart() {
        double[] horseshoe = {0, 0, 30, 0, 30, 30, 20, 30, 20, 10, 10, 10, 10, 30, 0, 30, 0, 0};
        Rings rings = new Rings(List.of(square(100, 100, 5), horseshoe));
        Point2D anchor = new Outline("A", 0, rings, rings.bounds()).anchor();

        assertThat(new Rings(List.of(horseshoe)).contains(anchor.getX(), anchor.getY())).isTrue();
    }

    @Test
    void simplifyingKeepsNeighboursTogether() {
        double[] wiggle = {0, 0, 3.1, 10, -2.9, 20, 4, 31, 0, 48};
        double[] left = {0, 0, 3.1, 10, -2.9, 20, 4, 31, 0, 48, -50, 48, -50, 0, 0, 0};
        double[] right = {0, 48, 4, 31, -2.9, 20, 3.1, 10, 0, 0, 50, 0, 50, 48, 0, 48};
        Rings both = new Rings(List.of(left, right)).onGrid(16);

        assertThat(both.rings()).hasSize(2).allMatch(ring -> ring.length < wiggle.length + 6);
        assertThat(size(both.rings().get(0)) + size(both.rings().get(1))).isEqualTo(96 * 48);
    }

    @Test
    void simplifyingDropsWhatCannotBeSeen() {
        double[] circle = new double[2000];
        for (int i = 0; i < 1000; i++) {
            circle[2 * i] = 100 * Math.cos(2 * Math.PI * i / 999);
            circle[2 * i + 1] = 100 * Math.sin(2 * Math.PI * i / 999);
        }
        Rings rough = new Rings(List.of(circle)).onGrid(8);

        assertThat(rough.rings().getFirst().length).isLessThan(220);
        assertThat(size(rough.rings().getFirst())).isCloseTo(Math.PI * 10_000, within(Math.PI * 200));
        assertThat(new Rings(List.of(square(0, 0, 2))).onGrid(64).rings()).isEmpty();
    }

    @Test
    void polygonsOfOneCodeBelongTogether() {
        List<Boundary> squares = new Squares(2, 1).boundaries();
        Outlines outlines = Outlines.of(List.of(squares.get(0), new Boundary("S00", squares.get(1).polygons()),
                new Boundary("empty", List.of())));

        assertThat(outlines.codes()).containsExactly("S00");
        assertThat(outlines.codeAt(outlines.bounds().getCenterX() + 100, 0)).contains("S00");
    }

    @Test
    void noBoundariesMakeAnEmptyMap() {
        assertThat(Outlines.of(List.of()).bounds().isEmpty()).isTrue();
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        MapView view = MapView.fitting(new Rectangle2D.Double(-500, -300, 1000, 600),
                new Rectangle2D.Double(10, 20, 300, 300));
        Point2D before = view.metresAt(70, 90);
        Point2D after = view.zoomed(2.5, 70, 90).metresAt(70, 90);
        Point2D moved = view.moved(30, 40).metresAt(100, 130);

        assertThat(view.x(0)).isCloseTo(160, within(1e-9));
        assertThat(view.y(0)).isCloseTo(170, within(1e-9));
        assertThat(view.unitsPerMetre()).isEqualTo(0.3);
        assertThat(after.distance(before)).isLessThan(1e-6);
        assertThat(moved.distance(before)).isLessThan(1e-6);
        assertThatThrownBy(() -> view.zoomed(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    // Lines x + y = n · s stand s/√2 apart, so their length within an area is its size · √2 / s.
    @Test
    void hatchingFillsTheInsideOnly() {
        for (int direction : new int[]{1, -1}) {
            Path2D path = new Path2D.Double();
            new Hatching(direction, 4).append(path, List.of(square(10, 10, 100), square(40, 40, 20)),
                    new Rectangle2D.Double(0, 0, 200, 200));

            assertThat(length(path)).isCloseTo((100 * 100 - 20 * 20) * Math.sqrt(2) / 4, within(60.0));
            assertThat(path.getBounds2D()).satisfies(b -> assertThat(new Rectangle2D.Double(9.99, 9.99, 100.02, 100.02)
                    .contains(b)).isTrue());
        }
    }

    @Test
    void hatchingStopsAtTheEdgeOfTheView() {
        Path2D path = new Path2D.Double();
        new Hatching(1, 4).append(path, List.of(square(-1e7, -1e7, 2e7)), new Rectangle2D.Double(0, 0, 100, 100));
        int lines = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            lines += i.currentSegment(new double[6]) == PathIterator.SEG_LINETO ? 1 : 0;
        }

        assertThat(lines).isBetween(49, 51);
    }

    private static double length(Path2D path) {
        double length = 0;
        double[] from = new double[6];
        double[] to = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(to) == PathIterator.SEG_LINETO) {
                length += new Line2D.Double(from[0], from[1], to[0], to[1]).getP1().distance(to[0], to[1]);
            }
            from = to.clone();
        }
        return length;
    }

    private static double[] square(double x, double y, double side) {
        return new double[]{x, y, x + side, y, x + side, y + side, x, y + side, x, y};
    }

    private static double[] fineCell(double west, double south, double side) {
        double[] ring = new double[2 * 401];
        for (int i = 0; i <= 400; i++) {
            double along = i % 100 / 100.0 * side;
            int edge = i / 100 % 4;
            ring[2 * i] = west + (edge == 0 ? along : edge == 1 ? side : edge == 2 ? side - along : 0);
            ring[2 * i + 1] = south + (edge == 0 ? 0 : edge == 1 ? along : edge == 2 ? side : side - along);
        }
        return ring;
    }

    static double size(double[] ring) {
        double doubled = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            doubled += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(doubled / 2);
    }
}
