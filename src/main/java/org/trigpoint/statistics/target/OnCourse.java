package org.trigpoint.statistics.target;

import org.trigpoint.statistics.forecast.YearEnd;

import java.util.Optional;
import java.util.OptionalDouble;

/// Whether a count is on course for its target at the year's end.
///
/// @param chance of meeting the target, from 0 to 1
/// @param level the count to reach
public record OnCourse(double chance, double level) {
    /// From this chance on it is on course.
    public static final double LIKELY = .8;

    /// Up to this chance it is not.
    public static final double UNLIKELY = .2;

    /// So that a level computed as 1,022.9999999 still is 1,023.
    private static final double SLACK = 1e-6;

    /// The chance that a year under way meets a target. Empty where the target has no level, needs a baseline that is
    /// missing, or is to keep a measure of which neither direction is better.
    ///
    /// @param reading unit, polarity and baseline of the measure; its actual value is not used
    public static Optional<OnCourse> of(Target target, Reading reading, YearEnd year) {
        OptionalDouble level = target.level(reading.baseline().known());
        if (level.isEmpty()) {
            return Optional.empty();
        }
        double count = level.getAsDouble();
        return switch (new Shortfall(target, reading).direction()) {
            case LOWER_IS_BETTER -> Optional.of(new OnCourse(year.chanceOfAtMost(count + SLACK), count));
            case HIGHER_IS_BETTER -> Optional.of(new OnCourse(year.chanceOfAtLeast(count - SLACK), count));
            case NEITHER -> Optional.empty();
        };
    }

    /// "on course", "could go either way" or "not on course".
    public String words() {
        if (chance >= LIKELY) {
            return "on course";
        }
        return chance <= UNLIKELY ? "not on course" : "could go either way";
    }
}
