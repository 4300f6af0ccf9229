package org.trigpoint.question;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;

import java.util.List;
import java.util.Objects;

/// What an indicator of an index is made of. The first source that the workspace has data for is used.
///
/// @param name its name
/// @param basis "households" for counts per household; `null` for counts per head
/// @param sources where its numbers may come from, in order of preference
public record IndicatorDefinition(String name, @Nullable String basis, List<Source> sources) {

    /// Every incident: the data sets that count as incidents, as [Meant] reads a question that names none.
    public static final IndicatorDefinition ALL_INCIDENTS = new IndicatorDefinition("Incidents", null,
            List.of(Source.ANY));

    public IndicatorDefinition {
        sources = List.copyOf(sources);
    }

    /// Harm of recorded crime by the weights of a scheme.
    ///
    /// @param scheme its name, or [Source#ANY_SCHEME]
    public static IndicatorDefinition harm(String scheme) {
        return new IndicatorDefinition("Harm", null,
                List.of(new Source(Dataset.CRIME.id(), null, null, null, null, scheme)));
    }

    /// Why there is no number of it, where a workspace has none.
    String absence(Period period) {
        List<String> published = sources.stream().map(Source::value).filter(Objects::nonNull).toList();
        return published.size() < sources.size()
                ? "no data in " + period.name()
                : "no published " + String.join(" or ", published).replace('_', ' ');
    }

    /// Reads the form of the command line: a data set, or `DATASET:CATEGORY`.
    ///
    /// @throws RefusedException when there is no such data set
    public static IndicatorDefinition parse(String text) {
        int colon = text.indexOf(':');
        String id = colon < 0 ? text : text.substring(0, colon);
        Dataset dataset = Dataset.of(id)
                .orElseThrow(() -> new RefusedException(
                        "'" + id + "' is not a data set; write DATASET or DATASET:CATEGORY"));
        if (colon < 0) {
            return new IndicatorDefinition(dataset.title(), null, List.of(Source.of(dataset.id())));
        }
        String category = text.substring(colon + 1).strip();
        return new IndicatorDefinition(category, null,
                List.of(new Source(dataset.id(), "category", List.of(category), null, null, null)));
    }

    /// A count of incidents, or a published value of the areas.
    ///
    /// @param dataset the id of the data set counted; `null` for a value, or for every incident
    /// @param column the column that must have one of the values; `null` when every incident counts
    /// @param values the values that count
    /// @param value the name of the published value, such as "imd_score"; `null` for a count
    /// @param over the name of the value it is a share of, such as "population"; `null` for a value as it is
    /// @param harm the scheme whose weights the incidents count with, such as "ons-severity"; [#ANY_SCHEME] for the first
    ///     that was loaded; `null` for a count
    public record Source(@Nullable String dataset, @Nullable String column, @Nullable List<String> values,
            @Nullable String value, @Nullable String over, @Nullable String harm) {

        /// Whichever weights were loaded; of several the first by name.
        public static final String ANY_SCHEME = "any";
        static final Source ANY = new Source(null, null, null, null, null, null);

        /// Every incident of a data set.
        public static Source of(String dataset) {
            return new Source(dataset, null, null, null, null, null);
        }
    }
}
