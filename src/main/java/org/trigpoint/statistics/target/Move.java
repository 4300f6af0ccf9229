package org.trigpoint.statistics.target;

import org.trigpoint.model.MeasureUnit;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.StatusRule;

import java.util.OptionalDouble;

/// The move of a measure from its baseline, both known.
///
/// @param before the baseline
/// @param after the value reached
/// @param reading unit and polarity
/// @param tolerance within which a move that is not tested as a count is no clear change
record Move(double before, double after, Reading reading, Tolerance tolerance) {
    static Move of(Reading reading, Tolerance tolerance) {
        return new Move(reading.baseline().known().orElseThrow(), reading.actual().known().orElseThrow(), reading,
                tolerance);
    }

    Judgement judge(StatusRule rule) {
        if (rule == StatusRule.DIRECTION_AND_EVIDENCE && isCount(before) && isCount(after)) {
            CountChange change = CountChanges.compare((long) before, (long) after);
            return judgement(rule.statusOf(change, reading.polarity()), rule.words());
        }
        boolean within = Math.abs(after - before) <= tolerance.margin(before);
        int direction = within ? 0 : (int) Math.signum(after - before);
        return judgement(reading.polarity().statusOf(direction),
                StatusRule.DIRECTION_ONLY.words() + ", " + tolerance.words(reading.unit()));
    }

    private boolean isCount(double value) {
        return reading.unit() == MeasureUnit.COUNT && value >= 0 && value == Math.rint(value);
    }

    private static Judgement judgement(Status status, String rule) {
        return new Judgement(status, status.word(), OptionalDouble.empty(), rule);
    }
}
