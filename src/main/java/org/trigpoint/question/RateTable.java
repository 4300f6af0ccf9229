package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;

import java.util.List;

/// Rates of areas by their population.
///
/// @param selection which incidents; its period is not used
/// @param period over which they were counted: a rate of less than twelve months is of those months only
/// @param areas the kind of area
/// @param per residents, such as 1,000
/// @param rows the areas in the order of their codes
/// @param overall all of them together: incidents without an area are not in it
/// @param notes which areas there are, and what is outside them
public record RateTable(Selection selection, Period period, AreaType areas, int per, List<RateRow> rows,
        @Nullable RateRow overall, List<String> notes) {
    public RateTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
