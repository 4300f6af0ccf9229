package org.trigpoint.question.measure;

import org.jspecify.annotations.Nullable;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Status;

import java.util.OptionalDouble;

/// Another area's value of a measure beside ours.
///
/// @param area what it is called, such as "Most similar group" or "England"
/// @param point its value, with source and date
/// @param interval its 95% interval; `null` where nothing is known of how the value came about
/// @param gap ours less theirs, in the unit of the measure: percentage points between percentages; empty when either is
///     missing
/// @param words "higher", "lower", "no clear difference", or why nothing can be said
/// @param status of ours against theirs, by the measure's polarity
public record Peer(String area, SeriesPoint point, @Nullable Interval interval, OptionalDouble gap, String words,
        Status status) {}
