package org.trigpoint.figure;

/// A change in what a series counts: a recording rule, a boundary or a source. Figures before and after it are not
/// comparable, and charts say so with a line.
///
/// @param before the index of the first value after the break
/// @param words what changed, in few words, such as "counting rules changed"
public record SeriesBreak(int before, String words) {}
