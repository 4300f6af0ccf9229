package org.trigpoint.report.document;

import java.util.List;

/// Says that one count is the sum of others, where disclosure control could not see it: the count of four areas together,
/// whose counts stand in another table. Sums of rows under a total of the same table, of breakdowns with the same total,
/// and of columns under "Total" are found without it.
///
/// @param total the sum
/// @param parts what it is the sum of
public record Link(Place total, List<Place> parts) {
    /// One cell.
    ///
    /// @param table the key of its table
    /// @param row from 0
    /// @param column the heading of its column
    public record Place(String table, int row, String column) {}

    public Link {
        parts = List.copyOf(parts);
    }
}
