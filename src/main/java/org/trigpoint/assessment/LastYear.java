package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.PastAssessment;
import org.trigpoint.question.ChangeRow;

import java.util.List;

/// What last year's assessment said, beside what is found now.
///
/// @param past what it said
/// @param priorities what became of its priorities, in its order
/// @param figures its figures, in its order
/// @param sentences what changed in the priorities and places since
public record LastYear(PastAssessment past, List<Delivered> priorities, List<Then> figures, List<String> sentences)
        implements
            PartResult {

    public LastYear {
        priorities = List.copyOf(priorities);
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
    }

    /// What became of a priority.
    ///
    /// @param name the priority
    /// @param now what the figures of its name did since, in words; empty where no theme or category has its name
    /// @param status whether its own target was met, as the partnership says; empty where it does not
    /// @param done what was done, in the partnership's words; empty where it does not say
    public record Delivered(String name, String now, String status, String done) {}

    /// A figure of last year's assessment.
    ///
    /// @param name what it counts
    /// @param reported as it was reported then
    /// @param row as both years are counted now; `null` where it is not counted now
    public record Then(String name, double reported, @Nullable ChangeRow row) {}
}
