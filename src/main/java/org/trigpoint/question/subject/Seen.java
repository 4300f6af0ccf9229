package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;
import org.trigpoint.statistics.Probability;

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
    /// @param across which breaks of the series lie between what is compared, in words; empty when there are none
    record Judged(String verdict, double p, String across) implements Seen {
        /// A verdict within one series.
        public Judged(String verdict, double p) {
            this(verdict, p, "");
        }

        @Override
        public String text() {
            return bare() + mark();
        }

        /// The verdict alone, marked where it is given across a break.
        public String marked() {
            return verdict + mark();
        }

        /// As it stands within a sentence.
        String spoken() {
            return bare() + (across.isEmpty() ? "" : ", across a break " + across);
        }

        private String mark() {
            return across.isEmpty() ? "" : " [b]";
        }

        private String bare() {
            return verdict + " (p " + Probability.words(p) + ")";
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
