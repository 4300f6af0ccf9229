package org.trigpoint.desktop.wizard;

import org.trigpoint.figure.NumberText;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Where;
import org.trigpoint.place.geography.AreaIndex;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;

/// Where the first rows of a table lie.
///
/// @param points those that have a point
/// @param coded how many name an area and have no point
/// @param nowhere how many have neither
/// @param outlines the boundaries the workspace knows; empty where it knows none
record SamplePlaces(List<Place> points, long coded, long nowhere, List<Boundary> outlines) {

    /// @param lies how it stands to the boundaries
    record Place(double longitude, double latitude, Lies lies) {}

    /// How a point stands to the boundaries of the workspace.
    enum Lies {
        INSIDE, OUTSIDE, UNKNOWN
    }

    /// Takes in one row after another.
    static final class Gathering {
        private final List<Place> points = new ArrayList<>();
        private long coded;
        private long nowhere;

        void see(Where where) {
            if (where.hasPoint()) {
                points.add(new Place(where.longitude(), where.latitude(), Lies.UNKNOWN));
            } else if (where.areaCode() != null || where.areaName() != null) {
                coded++;
            } else {
                nowhere++;
            }
        }

        SamplePlaces found() {
            return new SamplePlaces(List.copyOf(points), coded, nowhere, List.of());
        }
    }

    /// The same among the boundaries of a workspace.
    SamplePlaces among(Workspace workspace) {
        if (points.isEmpty()) {
            return this;
        }
        List<Boundary> known = workspace.boundaries(AreaType.LSOA);
        if (known.isEmpty()) {
            return this;
        }
        AreaIndex index = new AreaIndex(known);
        List<Place> placed = points.stream()
                .map(point -> new Place(point.longitude(), point.latitude(),
                        index.areaAt(point.longitude(), point.latitude()).isPresent() ? Lies.INSIDE : Lies.OUTSIDE))
                .toList();
        return new SamplePlaces(placed, coded, nowhere, known);
    }

    /// What is to be seen, in a sentence or two.
    String words() {
        if (points.isEmpty()) {
            return coded == 0 ? "No row says where it happened." : "The rows name areas and have no points.";
        }
        long outside = points.stream().filter(point -> point.lies() == Lies.OUTSIDE).count();
        String rest = coded + nowhere == 0 ? "" : ", " + NumberText.of(coded + nowhere) + " without";
        String where = outlines.isEmpty() ? " The workspace has no boundaries to hold them against."
                : outside == 0 ? " All lie inside the boundaries."
                        : " " + NumberText.of(outside) + (outside == 1 ? " lies" : " lie") + " outside every boundary.";
        return NumberText.of(points.size()) + (points.size() == 1 ? " row with a point" : " rows with a point") + rest
                + "." + where;
    }
}
