package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;
import org.trigpoint.statistics.CountChanges;
import org.trigpoint.statistics.Probability;
import org.trigpoint.statistics.Verdict;

/// What a reader sees of a figure.
public sealed interface Seen {
    /// In writing.
    String text();

    /// A number.
    ///
    /// @param rounded whether disclosure control rounded it, or what it was worked out from
    record Amount(double value, Unit unit, boolean rounded) implements Seen {
        @Override
        public String text() {
            return unit.words(value);
        }
    }

    /// An interval.
    record Range(double low, double high, Unit unit) implements Seen {
        @Override
        public String text() {
            return unit.words(low) + " to " + unit.words(high);
        }
    }

    /// The verdict on a change.
    ///
    /// @param verdict such as "no clear change"
    /// @param p the chance of such a difference, from 0 to 1
    record Judged(String verdict, double p) implements Seen {
        @Override
        public String text() {
            return verdict + " (p " + Probability.words(p) + ")";
        }

        /// As it stands within a sentence: where p alone would make it clear, why it is not.
        String spoken() {
            return verdict.equals(Verdict.NO_CLEAR_CHANGE.words()) && p < CountChanges.LEVEL
                    ? verdict + ", since the months vary too much"
                    : text();
        }
    }

    /// Words.
    record Words(String text) implements Seen {}

    /// A count known to be small.
    ///
    /// @param than such as 5: "fewer than 5"
    record Fewer(int than) implements Seen {
        @Override
        public String text() {
            return "fewer than " + than;
        }
    }

    /// No value, and why; [MissingReason#SUPPRESSED] where disclosure control withholds it.
    record Absent(MissingReason reason) implements Seen {
        @Override
        public String text() {
            return reason.shorthand();
        }
    }

    /// Whether it says what it stands for.
    default boolean told() {
        return !(this instanceof Absent) && !(this instanceof Fewer);
    }
}
