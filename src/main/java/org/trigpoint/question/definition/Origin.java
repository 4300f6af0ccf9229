package org.trigpoint.question.definition;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where the values of a measure come from.
public sealed interface Origin {
    /// They came in as totals, under the measure's name.
    record Imported() implements Origin {}

    /// They came in as totals of one area.
    ///
    /// @param measure the name of the totals
    /// @param area the area as the file names it
    record ImportedOf(String measure, String area) implements Origin {}

    /// Incidents counted.
    record Counted(CountDefinition count) implements Origin {}

    /// Some of the incidents as a percentage of others: a detection rate, a completion rate.
    ///
    /// @param numerator the part
    /// @param denominator the whole
    /// @param undecided those of the whole that may yet become part of it, as offences under investigation may be detected;
    ///     `null` where all are decided
    record Share(CountDefinition numerator, CountDefinition denominator,
            @Nullable CountDefinition undecided) implements Origin {}

    /// Incidents for every 1,000 residents.
    record PerThousand(CountDefinition count) implements Origin {}

    /// Incidents that happened to somebody it had happened to before, as a percentage of all whose person is known.
    ///
    /// @param count the incidents
    /// @param people the columns that may name the person by a pseudonym; the first that is filled is used
    /// @param months how far back the earlier incident may lie, such as 12
    record Repeats(CountDefinition count, List<String> people, int months) implements Origin {
        public Repeats {
            people = List.copyOf(people);
        }
    }

    /// The data sets whose records or totals they are made from.
    default Set<Dataset> datasets() {
        return switch (this) {
            case Imported _ -> Set.of(Dataset.MEASURE);
            case ImportedOf _ -> Set.of(Dataset.MEASURE);
            case Counted counted -> Set.of(counted.count().dataset());
            case Share share -> EnumSet.of(share.numerator().dataset(), share.denominator().dataset());
            case PerThousand rate -> EnumSet.of(rate.count().dataset(), Dataset.REFERENCE);
            case Repeats repeats -> Set.of(repeats.count().dataset());
        };
    }

    /// How the values are made, in words for print.
    default String words() {
        return switch (this) {
            case Imported imported -> "values as the supplier gave them";
            case ImportedOf one -> "values of " + one.area() + " as the supplier gave them";
            case Counted counted -> counted.count().words();
            case Share share ->
                share.numerator().words() + ", as a share of " + share.denominator().words();
            case PerThousand rate -> rate.count().words() + ", per 1,000 residents";
            case Repeats repeats -> repeats.count().words() + ": the share whose person had another within the "
                    + repeats.months() + " months to that month";
        };
    }
}
