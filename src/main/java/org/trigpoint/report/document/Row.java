package org.trigpoint.report.document;

import java.util.List;

/// One row of a table.
///
/// @param role how it relates to the rows around it
/// @param cells one for each column
public record Row(Role role, List<Cell> cells) {
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
