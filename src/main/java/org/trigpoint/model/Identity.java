package org.trigpoint.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What makes two rows of different files the same record.
public enum Identity {
    /// Nothing does: every row is a record of its own.
    NONE,
    /// The reference: the same one met again, in the same table or another, is the same record.
    REFERENCE,
    /// The reference within its month, as data.police.uk has it: a reference may come again in another month, and twice in
    /// one table, as a record of its own; met again in a later table for the same month it is the same record.
    REFERENCE_IN_MONTH;

    /// The name used in layout files, such as `reference-in-month`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The identity with this [#id()]; empty when there is none.
    public static Optional<Identity> of(String id) {
        return Arrays.stream(values()).filter(identity -> identity.id().equals(id)).findFirst();
    }
}
