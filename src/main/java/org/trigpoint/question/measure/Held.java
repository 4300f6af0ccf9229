package org.trigpoint.question.measure;

import org.trigpoint.model.Period;
import org.trigpoint.model.Value;

/// A value that takes part in a judgement.
///
/// @param value the value, or why there is none
/// @param words what it is of: "2012/13", "Mar 2013", "stated", "implied by the target"
/// @param period the months it is of; those of the question where it is stated
public record Held(Value value, String words, Period period) {}
