package org.trigpoint.question.subject;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A subject that is counts of one data set: what is counted, as parts of what, and by what. Editable.
///
/// @param id the subject's name on the command line
/// @param title its name for people
/// @param dataset the id of its data set
/// @param all what every record together is called, such as "All fires"
/// @param where which records it is about, values by column; `null` for all
/// @param bands the names of the bands that columns of numbers are put into
/// @param measures what is counted
/// @param breakdowns what measures are broken down by
/// @param again the people or addresses whose repeats the subject shows; `null` for none
/// @param years other years that the measures are also counted by: "calendar", "october"
/// @param residents the columns of larger areas, the first that the workspace knows, whose share of the records is set
///     beside their share of residents; `null` for none
/// @param standards words in the names of the measures and targets that belong to it; `null` for none
/// @param same the measures that are counts of the subject's, by name, and what the subject calls them; of one that is shown
///     as a share, the share; `null` for none
/// @param notes definitions and cautions
record CountedDefinition(String id, String title, String dataset, String all,
        @Nullable Map<String, List<String>> where, @Nullable Map<String, Bands> bands, List<Measure> measures,
        List<Breakdown> breakdowns, Repeats.@Nullable Source again, @Nullable List<String> years,
        @Nullable List<String> residents,
        @Nullable List<String> standards, @Nullable Map<String, String> same, List<String> notes) {
    /// One thing counted.
    ///
    /// @param where values by column, of which one must hold in each
    /// @param of the name of the measure it is shown as a share of; `null` for none
    /// @param sum the column whose numbers are added up instead of records counted; `null` to count records
    record Measure(String name, @Nullable Map<String, List<String>> where, @Nullable String of,
            @Nullable String sum) {
        Map<String, List<String>> conditions() {
            return Objects.requireNonNullElse(where, Map.of());
        }
    }

    /// A measure by the values of a column.
    ///
    /// @param title the heading of the table
    /// @param of the name of the measure; `null` for all
    /// @param most how many values are shown before the rest becomes "Other"; `null` for ten
    record Breakdown(String title, String column, @Nullable String of, @Nullable Integer most) {}

    Map<String, List<String>> conditions() {
        return Objects.requireNonNullElse(where, Map.of());
    }

    Map<String, Bands> columnBands() {
        return Objects.requireNonNullElse(bands, Map.of());
    }

    List<String> areasOfResidents() {
        return Objects.requireNonNullElse(residents, List.of());
    }

    /// What the subject calls measures that are counts of its own.
    Map<String, String> own() {
        return Objects.requireNonNullElse(same, Map.of());
    }

    /// Whether a measure belongs to the subject.
    boolean isStandard(String measure) {
        String name = measure.toLowerCase(Locale.UK);
        return Objects.requireNonNullElse(standards, List.<String>of()).stream().anyMatch(name::contains);
    }

    List<String> otherYears() {
        return Objects.requireNonNullElse(years, List.of());
    }
}
