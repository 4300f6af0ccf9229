package org.trigpoint.question;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an indicator of an index is made of. The first source that the workspace has data for is used.
///
/// @param name its name
/// @param basis "households" for counts per household; `null` for counts per head
/// @param sources where its numbers may come from, in order of preference
public record IndicatorDefinition(String name, @Nullable String basis, List<Source> sources) {

    public IndicatorDefinition {
        sources = List.copyOf(sources);
    }

    /// A count of incidents, or a published value of the areas.
    ///
    /// @param dataset the id of the data set counted; `null` for a value
    /// @param column the column that must have one of the values; `null` when every incident counts
    /// @param values the values that count
    /// @param value the name of the published value, such as "imd_score"; `null` for a count
    public record Source(@Nullable String dataset, @Nullable String column, @Nullable List<String> values,
            @Nullable String value) {
        /// Every incident of a data set.
        public static Source of(String dataset) {
            return new Source(dataset, null, null, null);
        }
    }
}
