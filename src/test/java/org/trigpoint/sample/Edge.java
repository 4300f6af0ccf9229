package org.trigpoint.sample;

/// One directed side of an outline; the neighbour across it has the same side reversed.
record Edge(Point from, Point to) {
    Edge reversed() {
        return new Edge(to, from);
    }
}
