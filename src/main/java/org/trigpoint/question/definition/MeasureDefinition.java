package org.trigpoint.question.definition;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Polarity;

/// A measure of performance.
///
/// @param name its name, unique in the workspace
/// @param unit what its values are
/// @param polarity which direction is better
/// @param about theme, source and lead agency
/// @param origin where its values come from
/// @param aim what it is meant to reach
public record MeasureDefinition(String name, MeasureUnit unit, Polarity polarity, About about, Origin origin, Aim aim) {

    /// The name of the totals its values are among, where they came in as totals; else its own.
    public String totals() {
        return origin instanceof Origin.ImportedOf area ? area.measure() : name;
    }

    /// Who answers for a measure; `null` where nobody said.
    ///
    /// @param theme the heading it stands under
    /// @param source where its values come from
    /// @param leadAgency who answers for it
    public record About(@Nullable String theme, @Nullable String source, @Nullable String leadAgency) {}

    /// What a measure is meant to reach, as it was stated.
    ///
    /// @param target the target in the words of a plan, as [StatedTarget] reads them; `null` when there is none
    /// @param baseline the value it is measured from; `null` for that of the same months a year before
    /// @param reach whether the target is for the whole period or for each month of it
    /// @param status the status the supplier published; `null` when there is none
    /// @param byHand who set the target and when; `null` for one that a file or a definition states
    public record Aim(@Nullable String target, @Nullable Value baseline, Reach reach,
            @Nullable String status, @Nullable SetTarget byHand) {
        /// No target.
        public static final Aim NONE = new Aim(null, null, Reach.UNSAID, null, null);
    }

    /// What a target is held against.
    public enum Reach {
        /// The period's total, or its share of all.
        PERIOD("period"),
        /// Each month; the latest known month decides.
        MONTH("month"),
        /// Nothing is said: decided by the size of the target, and printed.
        UNSAID("");

        private final String id;

        Reach(String id) {
            this.id = id;
        }

        /// The name used in definitions.
        public String id() {
            return id;
        }
    }
}
