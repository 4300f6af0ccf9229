package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/// How far one batch reaches in one data set.
///
/// @param dataset the data set
/// @param batch the batch
/// @param incidents how many incidents
/// @param first the first month with an incident
/// @param last the last month with an incident
/// @param firstDay the first day with an incident; `null` when only months are known
/// @param lastDay the last day with an incident; `null` when only months are known
public record Extent(Dataset dataset, long batch, long incidents, YearMonth first, YearMonth last,
        @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}
