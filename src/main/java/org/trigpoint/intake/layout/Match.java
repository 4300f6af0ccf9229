package org.trigpoint.intake.layout;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A layout laid over a row of headings.
///
/// @param layout the layout
/// @param columns the columns that the layout knows, in the order of its fields; extras apart
/// @param extras the columns kept as they are, from left to right
/// @param leftOut the headings of the columns that are not kept, from left to right
/// @param year the year that the headings of values, a title, the sheet or the file name; `null` when none does
/// @param score how much speaks for the layout; the higher the better
public record Match(Layout layout, List<Column> columns, List<Column> extras, List<String> leftOut,
        @Nullable Integer year, int score) {

    public Match {
        columns = List.copyOf(columns);
        extras = List.copyOf(extras);
        leftOut = List.copyOf(leftOut);
    }

    /// A column of the table.
    ///
    /// @param field what it means
    /// @param index its place, from 0
    /// @param heading the heading as written; for an extra, the name it is kept under
    public record Column(Field field, int index, String heading) {}

    /// The first column of a role; empty when the table has none.
    public Optional<Column> column(Role role) {
        return columns.stream().filter(column -> column.field().role() == role).findFirst();
    }

    /// All columns of a role, in the order of the layout.
    public List<Column> all(Role role) {
        return columns.stream().filter(column -> column.field().role() == role).toList();
    }
}
