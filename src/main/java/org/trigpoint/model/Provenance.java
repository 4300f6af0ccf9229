package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/// Where records come from, why they may be held, and until when. What is not stated is `null`.
///
/// @param supplier who sent them
/// @param purpose what they are held for
/// @param gateway the legal gateway, such as "section 115 Crime and Disorder Act 1998"
/// @param agreement the information-sharing agreement
/// @param receivedOn when they came; the day of import where not stated
/// @param reviewOn when it is to be asked whether they are still needed
/// @param deleteOn when they must be gone
public record Provenance(@Nullable String supplier, @Nullable String purpose, @Nullable String gateway,
        @Nullable String agreement, @Nullable LocalDate receivedOn, @Nullable LocalDate reviewOn,
        @Nullable LocalDate deleteOn) {

    /// Nothing stated.
    public static final Provenance UNSTATED = new Provenance(null, null, null, null, null, null, null);

    public Provenance {
        supplier = clean(supplier);
        purpose = clean(purpose);
        gateway = clean(gateway);
        agreement = clean(agreement);
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// These statements, and those of another where these say nothing.
    public Provenance or(Provenance other) {
        return new Provenance(either(supplier, other.supplier), either(purpose, other.purpose),
                either(gateway, other.gateway), either(agreement, other.agreement),
                either(receivedOn, other.receivedOn), either(reviewOn, other.reviewOn),
                either(deleteOn, other.deleteOn));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    /// Whether supplier, purpose and gateway are stated and there is a date for deleting.
    public boolean isComplete() {
        return supplier != null && purpose != null && gateway != null && deleteOn != null;
    }

    /// Whether nothing at all is stated.
    public boolean isUnstated() {
        return Objects.equals(this, UNSTATED);
    }
}
