package org.trigpoint.claims;

import java.util.List;

/// A row of a table.
///
/// @param line where it stands, counted from 1
/// @param cells stripped; empty cells kept
record Row(int line, List<String> cells) {
    Row {
        cells = List.copyOf(cells);
    }

    /// The text of a column, counted from 0; empty beyond the last.
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    String label() {
        return cells.getFirst();
    }
}
