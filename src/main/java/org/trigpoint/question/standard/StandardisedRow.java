package org.trigpoint.question.standard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.question.RateRow;
import org.trigpoint.statistics.StandardisedRate;

/// The standardised rate of one area.
///
/// @param crude its count, population and rate as they are
/// @param aged how many of its incidents have an age; only these are in the standardised rate
/// @param rate the standardised rate with its 95% interval; `null` where there is none
/// @param why why there is none; empty where there is one
public record StandardisedRow(RateRow crude, long aged, @Nullable StandardisedRate rate, String why) {}
