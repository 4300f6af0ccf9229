package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/// A case of a register with its latest score.
///
/// @param reference the case
/// @param assessed the day of the latest assessment
/// @param review the day it is due for review; `null` when none is set
/// @param score Σ weight × answer
/// @param before the score of the assessment before; `null` when there is none
/// @param answers its answers by column
public record ScoredCase(String reference, LocalDate assessed, @Nullable LocalDate review, double score,
        @Nullable Double before, Map<String, Double> answers) {
    public ScoredCase {
        answers = Map.copyOf(answers);
    }

    /// Whether the review should have been held by a day.
    public boolean isOverdue(LocalDate day) {
        return review != null && review.isBefore(day);
    }

    /// Whether the score is higher than at the assessment before.
    public boolean hasRisen() {
        return before != null && score > before;
    }

    /// The band of the score; empty when it lies in none.
    String band(FormDefinition definition) {
        return definition.bands()
                .stream()
                .filter(band -> score >= band.from() && score < band.to() + 1)
                .map(Bands.Band::name)
                .findFirst()
                .orElse("");
    }
}
