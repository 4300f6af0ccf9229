package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

/// A series that arrives as totals, not rows, as its supplier describes it: a line of a grid of key performance
/// indicators, a line of a plan's targets, a comparator. Two descriptions are of the same measure when their names are
/// equal; of several, the latest that says anything wins, point by point.
///
/// @param name the supplier's words, such as "Increase the numbers accessing drug treatment services by 5%"
/// @param unit what the values are
/// @param plan what the supplier says around the values
public record Measure(String name, MeasureUnit unit, Plan plan) {

    public Measure {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a measure has a name");
        }
    }

    /// A measure of which nothing is known but its values.
    public static Measure of(String name, MeasureUnit unit) {
        return new Measure(name, unit, Plan.NONE);
    }

    /// What stands around the values of a measure, all of it as the supplier wrote it; `null` where nothing is said.
    ///
    /// @param theme the heading it stands under, such as "Into Treatment"
    /// @param leadAgency who answers for it
    /// @param source where its values come from
    /// @param baseline the value it is measured from, in the unit of the measure, or why there is none
    /// @param target the target, such as "10% reduction", "71", "15%" or "Monitor direction of travel"
    /// @param status the status the supplier published, such as "Green"
    public record Plan(@Nullable String theme, @Nullable String leadAgency, @Nullable String source,
            @Nullable Value baseline, @Nullable String target, @Nullable String status) {
        /// Nothing said.
        public static final Plan NONE = new Plan(null, null, null, null, null, null);
    }
}
