package org.trigpoint.statistics.target;

import org.trigpoint.model.Value;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;

import java.util.OptionalDouble;

/// How a measure stands against its target.
///
/// @param status green when met, amber within the tolerance, red when missed; for a target without a level, that of the
///     move from the baseline; [Status#NONE] when it cannot be judged
/// @param words such as "target met", "within tolerance", "target missed", "worse", or why it cannot be judged
/// @param level the level to reach, in the unit of the measure; empty where the target has none or it is not known
/// @param rule what made the status, to be printed beside it
public record Judgement(Status status, String words, OptionalDouble level, String rule) {
    /// Judges a reading. Values are compared as they stand, to a billionth of the level, so that a cut computed from a
    /// baseline is met by the very number it asks for.
    ///
    /// @param rule used only where the target is to monitor the direction: under [StatusRule#DIRECTION_AND_EVIDENCE]
    ///     counts are tested; all other moves are amber within the tolerance of the baseline
    public static Judgement of(Target target, Reading reading, Tolerance tolerance, StatusRule rule) {
        String targetRule = target.words(reading.unit()) + ", " + tolerance.words(reading.unit());
        if (target instanceof Target.BaselineToBeSet) {
            return unknown("baseline to be set", targetRule);
        }
        if (reading.actual() instanceof Value.Missing missing) {
            return unknown(missing.reason().words(), targetRule);
        }
        if (!(target instanceof Target.AtMost || target instanceof Target.AtLeast)
                && reading.baseline() instanceof Value.Missing missing) {
            return unknown("baseline " + missing.reason().words(), targetRule);
        }
        if (target instanceof Target.MonitorDirection) {
            return Move.of(reading, tolerance).judge(rule);
        }
        double level = target.level(reading.baseline().known()).orElseThrow();
        return against(level, new Shortfall(target, reading).from(level), tolerance.margin(level), targetRule);
    }

    private static Judgement against(double level, double shortfall, double margin, String rule) {
        double slack = Math.abs(level) * 1e-9;
        OptionalDouble known = OptionalDouble.of(level);
        if (shortfall <= slack) {
            return new Judgement(Status.GREEN, "target met", known, rule);
        }
        return shortfall <= margin + slack
                ? new Judgement(Status.AMBER, "within tolerance", known, rule)
                : new Judgement(Status.RED, "target missed", known, rule);
    }

    private static Judgement unknown(String words, String rule) {
        return new Judgement(Status.NONE, words, OptionalDouble.empty(), rule);
    }
}
