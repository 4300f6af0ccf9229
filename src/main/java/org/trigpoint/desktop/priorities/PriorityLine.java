package org.trigpoint.desktop.priorities;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.NumberText;
import org.trigpoint.people.PriorityMatrix.Ranked;
import org.trigpoint.question.subject.PriorityRow;

import java.util.function.ToDoubleFunction;

/// An option as the matrix shows it.
///
/// @param ranked its rank; `null` while it lacks scores that others have
record PriorityLine(PriorityRow row, @Nullable Ranked ranked) {
    static final String NOT_SCORED = "[x]";
    private static final String NOT_RANKED = "–";

    String name() {
        return row.name();
    }

    /// The score of a criterion; `[x]` where there is none.
    String scoreText(String criterion) {
        return row.score(criterion).map(PriorityLine::plain).orElse(NOT_SCORED);
    }

    /// The score of a criterion; NaN where there is none.
    double score(String criterion) {
        return row.score(criterion).orElse(Double.NaN);
    }

    /// A number of its ranking; NaN while it is not ranked.
    double number(ToDoubleFunction<Ranked> of) {
        return ranked == null ? Double.NaN : of.applyAsDouble(ranked);
    }

    String rankText() {
        return ranked == null ? NOT_RANKED : String.valueOf(ranked.rank());
    }

    String weightedText() {
        return ranked == null ? NOT_RANKED : NumberText.decimals(ranked.score(), 1);
    }

    String intervalText() {
        if (ranked == null) {
            return NOT_RANKED;
        }
        return ranked.rankLow() == ranked.rankHigh()
                ? String.valueOf(ranked.rankLow())
                : ranked.rankLow() + " to " + ranked.rankHigh();
    }

    String inTopText() {
        return ranked == null ? NOT_RANKED : NumberText.decimals(100 * ranked.inTop(), 0) + "%";
    }

    boolean isFirst(int top) {
        return ranked != null && ranked.rank() <= top;
    }

    /// Whether its place among the first depends on the weights.
    boolean isUnsure() {
        return ranked != null && ranked.inTop() > .1 && ranked.inTop() < .9;
    }

    static String plain(double score) {
        return score == Math.rint(score) ? String.valueOf((long) score) : NumberText.decimals(score, 1);
    }
}
