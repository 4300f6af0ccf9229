package org.trigpoint.question.spot;

/// What a hot spot map is made of.
public sealed interface SpotUnit {
    /// The LSOAs that have a boundary.
    ///
    /// @param measure what is tested
    record Areas(Measure measure) implements SpotUnit {}

    /// Square cells of the British National Grid over the same area.
    ///
    /// @param metres the side of a cell, above zero
    record Cells(double metres) implements SpotUnit {}

    /// What is tested of an area.
    enum Measure {
        /// Incidents.
        COUNT,
        /// Incidents per 1,000 people; areas without a population are left out.
        RATE
    }
}
