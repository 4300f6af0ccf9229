package org.trigpoint.intake.spatial;

/// How a reading went.
///
/// @param features outlines handed on
/// @param ignored what is no outline: points, lines, empty or collapsed shapes
public record Tally(long features, long ignored) {
    Tally plus(Tally other) {
        return new Tally(features + other.features, ignored + other.ignored);
    }
}
