package org.trigpoint.bench;

/// What one run took.
///
/// @param wall seconds on the clock
/// @param processor seconds of processor time; 0 where it is not known
record Took(double wall, double processor) {}
