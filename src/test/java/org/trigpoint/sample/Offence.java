package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/// A recorded crime.
///
/// @param number the police reference; empty until the year's offences are in order
/// @param to the latest moment; `null` when not recorded
/// @param hateStrand the strand of a hate crime; `null` for others
/// @param victim a pseudonym that stays the same when the person is a victim again; `null` when there is no person
record Offence(String number, String type, String subType, LocalDateTime from, @Nullable LocalDateTime to, Scene scene,
        @Nullable String hateStrand, boolean domestic, boolean alcohol, String outcome, @Nullable String victim) {
    Offence numbered(String reference) {
        return new Offence(reference, type, subType, from, to, scene, hateStrand, domestic, alcohol, outcome, victim);
    }
}
