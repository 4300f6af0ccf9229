package org.trigpoint.question.standard;

import org.trigpoint.question.RateTable;

import java.util.List;

/// Rates of areas, standardised by age.
///
/// @param crude the rates as they are
/// @param standard what they are standardised to
/// @param rows the areas in the order of their codes
/// @param overall all of them together
/// @param notes bands, and what is in no rate
public record StandardisedTable(RateTable crude, AgeStandard standard, List<StandardisedRow> rows,
        StandardisedRow overall, List<String> notes) {
    public StandardisedTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
