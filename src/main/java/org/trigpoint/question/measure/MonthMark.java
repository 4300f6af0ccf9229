package org.trigpoint.question.measure;

import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Status;

/// One month of a measure held against its target.
///
/// @param month the month
/// @param value its value, or why there is none
/// @param status against the target; [Status#NONE] where the target is not for each month, or there is no value
public record MonthMark(Period month, Value value, Status status) {}
