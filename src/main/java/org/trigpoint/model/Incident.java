package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One record of a partner's file: an offence, an incident, a fire, an episode of treatment.
///
/// @param category what it was
/// @param when when it happened, or started
/// @param where where it happened, as far as known
/// @param outcome the supplier's word for how it ended; `null` when not stated
/// @param reference the supplier's reference, such as a crime number; `null` when there is none
/// @param extras the values of the layout's extra columns in their order, `null` where blank; empty when the layout
///     keeps none
public record Incident(Category category, When when, Where where, @Nullable String outcome, @Nullable String reference,
        List<@Nullable String> extras) implements Entry {}
