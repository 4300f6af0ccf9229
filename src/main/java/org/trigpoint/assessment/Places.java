package org.trigpoint.assessment;

import org.trigpoint.question.RankedPlaces;

import java.util.List;

/// The high-impact locations of an assessment.
///
/// @param ranked the ranking
/// @param top how many areas are named
/// @param sentences what it says, in order
public record Places(RankedPlaces ranked, int top, List<String> sentences) {
    public Places {
        sentences = List.copyOf(sentences);
    }
}
