package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// An episode of drug or alcohol treatment.
///
/// @param client a pseudonym that stays the same when the person comes again
/// @param exit the day treatment ended; `null` while it goes on
/// @param exitReason why it ended; `null` while it goes on
record Episode(Client client, String substance, String drug, String referral, LocalDate start, @Nullable LocalDate exit,
        @Nullable String exitReason) {
    /// A person in treatment.
    record Client(String pseudonym, String sex, String ageBand, Scene home) {}

    boolean isCompleted() {
        return exitReason != null && exitReason.startsWith("Treatment completed");
    }

    Episode of(Client returning) {
        return new Episode(returning, substance, drug, referral, start, exit, exitReason);
    }
}
