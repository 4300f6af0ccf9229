package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.question.ChangeRow;

import java.util.List;

/// The districts or localities of the partnership, one by one.
///
/// @param heading what they are, such as "Locality"
/// @param areas in the order of their names
public record AreaProfiles(String heading, List<Profile> areas) implements PartResult {

    public AreaProfiles {
        areas = List.copyOf(areas);
    }

    /// One area.
    ///
    /// @param name of the area
    /// @param totals its change in each theme
    /// @param categories its changes by category in each theme, the largest later count first
    public record Profile(String name, List<Line> totals, List<Line> categories) {
        public Profile {
            totals = List.copyOf(totals);
            categories = List.copyOf(categories);
        }
    }

    /// One line of an area's table.
    ///
    /// @param dataset the theme
    /// @param name what changed
    public record Line(Dataset dataset, String name, ChangeRow row) {}
}
