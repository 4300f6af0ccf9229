package org.trigpoint.place.nearrepeat;

/// How the distance between two places is measured.
public enum Metric {
    /// As the crow flies.
    EUCLIDEAN,
    /// East–west plus north–south, closer to walking along streets.
    MANHATTAN;

    double distance(double dx, double dy) {
        return this == EUCLIDEAN ? Math.sqrt(dx * dx + dy * dy) : Math.abs(dx) + Math.abs(dy);
    }
}
