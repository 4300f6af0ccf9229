package org.trigpoint.statistics.target;

import org.trigpoint.model.MeasureUnit;

import java.util.OptionalDouble;

/// What a measure is meant to reach.
public sealed interface Target {
    /// Reduce by a percentage of the baseline.
    ///
    /// @param percent above 0, at most 100
    record ReduceBy(double percent) implements Target {
        public ReduceBy {
            requirePercent(percent > 0 && percent <= 100, percent);
        }

        /// The baseline that a published level implies, unrounded: 200 or fewer as a 23% cut implies 259.7, so 260.
        /// Below 100% only, since a cut to nothing implies nothing.
        public double impliedBaseline(double level) {
            requirePercent(percent < 100, percent);
            return level / (1 - percent / 100);
        }
    }

    /// Increase by a percentage of the baseline.
    ///
    /// @param percent above 0
    record IncreaseBy(double percent) implements Target {
        public IncreaseBy {
            requirePercent(percent > 0 && Double.isFinite(percent), percent);
        }

        /// The baseline that a published level implies, unrounded.
        public double impliedBaseline(double level) {
            return level / (1 + percent / 100);
        }
    }

    /// At most so much, in the unit of the measure.
    record AtMost(double limit) implements Target {}

    /// At least so much, in the unit of the measure.
    record AtLeast(double limit) implements Target {}

    /// Keep the baseline: no worse than it, or, where neither direction is better, the same.
    record Maintain() implements Target {}

    /// No level: watch whether it gets better or worse than the baseline.
    record MonitorDirection() implements Target {}

    /// No level yet.
    record BaselineToBeSet() implements Target {}

    /// The level to reach, in the unit of the measure. Empty when the target has none.
    ///
    /// @param baseline the baseline; empty when missing, and then a target that refers to it has no level
    default OptionalDouble level(OptionalDouble baseline) {
        return switch (this) {
            case ReduceBy cut -> scaled(baseline, 1 - cut.percent() / 100);
            case IncreaseBy rise -> scaled(baseline, 1 + rise.percent() / 100);
            case AtMost most -> OptionalDouble.of(most.limit());
            case AtLeast least -> OptionalDouble.of(least.limit());
            case Maintain _ -> baseline;
            case MonitorDirection _ -> OptionalDouble.empty();
            case BaselineToBeSet _ -> OptionalDouble.empty();
        };
    }

    /// The target as a plan states it: "reduce by 7%", "at most 200", "maintain".
    default String words(MeasureUnit unit) {
        return switch (this) {
            case ReduceBy cut -> "reduce by " + MeasureUnit.PERCENT.words(cut.percent());
            case IncreaseBy rise -> "increase by " + MeasureUnit.PERCENT.words(rise.percent());
            case AtMost most -> "at most " + unit.words(most.limit());
            case AtLeast least -> "at least " + unit.words(least.limit());
            case Maintain _ -> "maintain";
            case MonitorDirection _ -> "monitor direction of travel";
            case BaselineToBeSet _ -> "baseline to be set";
        };
    }

    private static OptionalDouble scaled(OptionalDouble baseline, double factor) {
        return baseline.isPresent() ? OptionalDouble.of(baseline.getAsDouble() * factor) : OptionalDouble.empty();
    }

    private static void requirePercent(boolean holds, double percent) {
        if (!holds) {
            throw new IllegalArgumentException("a target of " + percent + "% makes no sense");
        }
    }
}
