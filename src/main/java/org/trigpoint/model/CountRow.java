package org.trigpoint.model;

import java.util.List;

/// How many incidents share the same values of the columns asked for.
///
/// @param values one value a column, in the order asked; empty text where an incident has none
/// @param count incidents; never 0
public record CountRow(List<String> values, long count) {
    public CountRow {
        values = List.copyOf(values);
    }
}
