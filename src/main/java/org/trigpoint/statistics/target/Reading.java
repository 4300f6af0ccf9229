package org.trigpoint.statistics.target;

import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Polarity;

/// What a target is held against: a measure's value in a period of the same length as its baseline.
///
/// @param unit what the values are
/// @param polarity which direction is better; a target to reduce, increase, stay below or reach says it itself
/// @param baseline the value of the baseline period
/// @param actual the value reached
public record Reading(MeasureUnit unit, Polarity polarity, Value baseline, Value actual) {}
