package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a value of a measure rests on, as its supplier states it; `null` where nothing is said.
///
/// @param low the lower end of a published 95% interval, in the unit of the measure
/// @param high its upper end
/// @param numerator the events or people counted
/// @param denominator those they are counted out of: residents, cases, or the answers to a survey
/// @param designEffect how much wider a survey's weighting makes its variance; 1 for a simple random sample
/// @param source who published the value
/// @param published when
public record Basis(@Nullable Double low, @Nullable Double high, @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double designEffect, @Nullable String source, @Nullable LocalDate published) {

    /// Nothing stated.
    public static final Basis UNKNOWN = new Basis(null, null, null, null, null, null, null);

    /// A value whose source and date are all that is stated.
    public static Basis from(@Nullable String source, @Nullable LocalDate published) {
        return new Basis(null, null, null, null, null, source, published);
    }
}
