package org.trigpoint.place.geography;

import org.locationtech.jts.geom.Point;
import org.trigpoint.model.Boundary;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Which outlines lie over others, as the outlines of two boundary vintages do where areas were split or merged.
public final class Overlay {
    private Overlay() {}

    /// The areas of some that lie over one of others: a point well inside the one lies in the other. Neighbours that only
    /// share a border do not.
    ///
    /// @param some outlines; none is allowed
    /// @param others outlines; none is allowed
    /// @throws org.trigpoint.model.RefusedException when a ring has fewer than three corners
    public static Set<String> over(Collection<Boundary> some, Collection<Boundary> others) {
        Set<String> over = new TreeSet<>();
        AreaIndex under = new AreaIndex(others);
        for (Boundary boundary : some) {
            Point inside = Outlines.degrees(boundary).getInteriorPoint();
            if (under.areaAt(inside.getX(), inside.getY()).isPresent()) {
                over.add(boundary.areaCode());
            }
        }
        AreaIndex above = new AreaIndex(some);
        for (Boundary boundary : others) {
            Point inside = Outlines.degrees(boundary).getInteriorPoint();
            above.areaAt(inside.getX(), inside.getY()).ifPresent(over::add);
        }
        return over;
    }
}
