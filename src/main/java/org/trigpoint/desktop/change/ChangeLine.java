package org.trigpoint.desktop.change;

import org.trigpoint.assessment.ChangeWords;
import org.trigpoint.figure.NumberText;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.Verdict;

/// One row of the table as it reads.
///
/// @param name what it stands for
/// @param row the counts and the evidence
/// @param total whether it stands for all others together
record ChangeLine(String name, ChangeRow row, boolean total) {

    static final String NOT_APPLICABLE = "n/a";

    CountChange change() {
        return row.change();
    }

    /// Nothing is judged across a break.
    Status status() {
        return row.acrossBreak() ? Status.NONE : row.status();
    }

    boolean isClear() {
        return row.is(Verdict.ROSE) || row.is(Verdict.FELL);
    }

    /// Whether the base is large enough, and of one series with what it is compared with, for a percentage to mean anything.
    boolean hasPercent() {
        return !row.acrossBreak() && !change().smallBase(ChangeWords.SMALLEST_BASE);
    }

    /// The change in per cent; NaN where a percentage would mislead.
    double percent() {
        return hasPercent() ? change().percent().orElse(Double.NaN) : Double.NaN;
    }

    String percentText() {
        return hasPercent() ? NumberText.change(percent()) : NOT_APPLICABLE;
    }

    String differenceText() {
        if (row.acrossBreak()) {
            return NOT_APPLICABLE;
        }
        long difference = change().difference();
        return (difference > 0 ? "+" : "") + NumberText.of(difference);
    }

    /// The 95% interval of the change in per cent, widened for overdispersion.
    Interval interval() {
        Interval ratio = change().widenedRatio();
        return new Interval(100 * (ratio.low() - 1), 100 * (ratio.high() - 1));
    }

    boolean hasInterval() {
        return hasPercent() && Double.isFinite(interval().high());
    }

    /// "(−3 to +12)".
    String intervalText() {
        return hasInterval() ? "(" + signed(interval().low()) + " to " + signed(interval().high()) + ")"
                : NOT_APPLICABLE;
    }

    private static String signed(double percent) {
        String text = NumberText.decimals(percent, 0);
        return percent > 0 && !"0".equals(text) ? "+" + text : text;
    }

    /// "fell, better", "no clear change", "series break".
    String verdictText() {
        String verdict = row.acrossBreak() ? ChangeRow.BREAK : change().verdict().words();
        return switch (status()) {
            case GREEN, RED -> verdict + ", " + status().word();
            case AMBER, NONE, UNRATED -> verdict;
        };
    }
}
