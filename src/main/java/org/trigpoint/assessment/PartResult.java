package org.trigpoint.assessment;

import org.trigpoint.model.PastStatement;

import java.util.List;

/// What one part of an assessment found: an immutable record of numbers and words, nothing drawn yet.
public interface PartResult {
    /// What it gives to the first page, the most important first; empty when it belongs further back.
    default List<Finding> summary() {
        return List.of();
    }

    /// How its figures were made, beyond the methods that every report prints.
    default List<String> notes() {
        return List.of();
    }

    /// What next year's assessment will want to compare itself with: figures, places, priorities.
    default List<PastStatement> kept() {
        return List.of();
    }
}
