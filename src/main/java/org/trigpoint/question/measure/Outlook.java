package org.trigpoint.question.measure;

import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.target.OnCourse;

/// Where a year under way is likely to end, and what that means for its target.
///
/// @param months how many of the year's months are known
/// @param soFar counted in them
/// @param expected the total expected, not rounded
/// @param interval the interval that holds the total with a chance of 80%
/// @param onCourse the chance of meeting the target
/// @param method how the rest of the year was forecast
public record Outlook(int months, long soFar, double expected, Interval interval, OnCourse onCourse, String method) {
    /// The confidence of the interval, which suits planning.
    public static final double CONFIDENCE = .8;
}
