package org.trigpoint.desktop.priorities;

import org.trigpoint.figure.NumberText;
import org.trigpoint.people.PriorityMatrix.Ranked;
import org.trigpoint.question.subject.PriorityRow;

/// An option as the matrix shows it.
record PriorityLine(PriorityRow row, Ranked ranked) {
    static final String NOT_SCORED = "[x]";
    /// Stands in until the ranking is there.
    static final Ranked UNRANKED = new Ranked("", 0, 1, 1, 1, 0);

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

    String intervalText() {
        return ranked.rankLow() == ranked.rankHigh()
                ? String.valueOf(ranked.rankLow())
                : ranked.rankLow() + " to " + ranked.rankHigh();
    }

    String inTopText() {
        return NumberText.decimals(100 * ranked.inTop(), 0) + "%";
    }

    static String plain(double score) {
        return score == Math.rint(score) ? String.valueOf((long) score) : NumberText.decimals(score, 1);
    }
}
