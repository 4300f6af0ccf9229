package org.trigpoint.bench;

/// What one run took.
///
/// @param wall seconds on the clock
/// @param processor seconds of processor time; NaN where it is not known
record Took(double wall, double processor) {}
