package org.trigpoint.report.document;

import java.util.List;

/// One row of a table.
///
/// @param role how it relates to the rows around it
/// @param cells one for each column
/// @param source where its data come from, where that is less than what the table names; else empty
public record Row(Role role, List<Cell> cells, String source) {
    /// How a row relates to the rows around it.
    public enum Role {
        /// A row among its equals.
        ORDINARY,
        /// Part of the row above ("of which …"): set in.
        PART,
        /// The sum of others: bold, under a rule.
        TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /// A row of data from where the table says.
    public Row(Role role, List<Cell> cells) {
        this(role, cells, "");
    }

    /// The same row with other cells.
    public Row withCells(List<Cell> others) {
        return new Row(role, others, source);
    }

    /// The same row from where its own data come.
    public Row from(String batches) {
        return new Row(role, cells, batches);
    }

    public static Row of(Cell... cells) {
        return new Row(Role.ORDINARY, List.of(cells));
    }

    public static Row part(Cell... cells) {
        return new Row(Role.PART, List.of(cells));
    }

    public static Row total(Cell... cells) {
        return new Row(Role.TOTAL, List.of(cells));
    }
}
