package org.trigpoint.claims;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

/// A figure in a sentence.
///
/// @param kind what it measures
/// @param value its value; money in pounds; NaN for kinds without one
/// @param step one unit of the last digit written: 0.1 for "18.1%", 100,000 for "£1.2m"
/// @param hedge how exactly it is meant
/// @param text as written
/// @param start where it starts in the sentence
/// @param period the months a period covers; `null` for other kinds
record Figure(Kind kind, double value, double step, Hedge hedge, String text, int start, @Nullable Period period) {
    /// What a figure measures, with the letter that marks it.
    enum Kind {
        COUNT('C'),
        PERCENT('P'),
        POINTS('T'),
        MONEY('M'),
        PERIOD('Y'),
        /// Ages, telephone numbers, ranges and whatever else is never a statement.
        OTHER('X');

        final char mark;

        Kind(char mark) {
            this.mark = mark;
        }
    }

    int end() {
        return start + text.length();
    }

    /// The unrounded values it may stand for. A whole count is exact unless it is hedged.
    Interval interval() {
        return interval(step);
    }

    /// The unrounded values it may stand for beside a figure that is rounded alike: two counts that both end in "00",
    /// and have digits before, may have been rounded to hundreds.
    Interval intervalBeside(Figure other) {
        double granule = step;
        boolean scaled = step > 1; // "£210k" is as exact as it is written
        for (double next = 100; !scaled && divides(next) && other.divides(next); next *= 10) {
            granule = Math.max(step, next);
        }
        return interval(granule);
    }

    /// Whether the two may be the same value, one of them rounded to hundreds or more.
    boolean mayEqual(Figure other) {
        return interval(ownGranule()).meets(other.interval(other.ownGranule()));
    }

    private double ownGranule() {
        double granule = step;
        for (double next = 100; divides(next); next *= 10) {
            granule = Math.max(step, next);
        }
        return granule;
    }

    /// How roundly it is written: percentages to two of their last digit.
    private double coarse() {
        double coarse = step;
        boolean count = kind == Kind.COUNT || kind == Kind.MONEY;
        while (count && value >= coarse * 10 && value % (coarse * 10) == 0) {
            coarse *= 10;
        }
        return count ? coarse : 2 * step;
    }

    private boolean divides(double granule) {
        return value >= 10 * granule && value % granule == 0;
    }

    private Interval interval(double granule) {
        boolean exact = (kind == Kind.COUNT || kind == Kind.MONEY) && granule == 1;
        return hedge.interval(value, exact ? 0 : granule / 2, coarse());
    }
}
