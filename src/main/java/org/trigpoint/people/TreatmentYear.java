package org.trigpoint.people;

import org.trigpoint.statistics.Proportion;

import java.util.Optional;

/// Drug and alcohol treatment over twelve months.
///
/// @param inTreatment episodes open on at least one day
/// @param newStarts episodes that started
/// @param exits episodes that ended
/// @param plannedExits exits whose reason says that treatment was completed
public record TreatmentYear(long inTreatment, long newStarts, long exits, long plannedExits) {
    /// Planned exits as a part of all exits; empty when nobody left.
    public Optional<Proportion> plannedShare() {
        return exits == 0 ? Optional.empty() : Optional.of(new Proportion(plannedExits, exits));
    }

    /// Successful completions as a part of all in treatment; empty when nobody was.
    public Optional<Proportion> completionShare() {
        return inTreatment == 0 ? Optional.empty() : Optional.of(new Proportion(plannedExits, inTreatment));
    }
}
