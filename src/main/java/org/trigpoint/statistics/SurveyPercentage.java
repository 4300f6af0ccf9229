package org.trigpoint.statistics;

import org.trigpoint.model.Basis;
import org.trigpoint.model.RefusedException;

/// A percentage published with a margin of error, such as 4.2% ± 4.0, its number of answers unsaid. Such margins are
/// normally Wald's, 1.96·√(p(1 − p)/n), which for small shares reach below nothing.
///
/// @param percent above 0 and below 100
/// @param marginPoints half the width of the published 95% interval, in percentage points; above 0
public record SurveyPercentage(double percent, double marginPoints) {
    /// @throws RefusedException when the percentage or its margin lies outside its range
    public SurveyPercentage {
        if (!(percent > 0 && percent < 100 && marginPoints > 0 && marginPoints < 100)) {
            throw new RefusedException("a percentage and its margin lie between 0 and 100; these are " + percent
                    + " and " + marginPoints);
        }
    }

    /// About how many answers the margin implies: p(1 − p)·(1.96/margin)². 4.2% ± 4.0 implies 96.6.
    public double impliedAnswers() {
        return Basis.impliedAnswers(percent, marginPoints);
    }

    /// Wilson's interval of the percentage with the answers implied: 1.7 to 10.2 for 4.2% ± 4.0, not .2 to 8.2.
    ///
    /// @param confidence such as .95
    public Interval interval(double confidence) {
        double answers = impliedAnswers();
        return Wilson.interval(percent / 100 * answers, answers, confidence).times(100);
    }

    /// The same as so many of so many answers, both rounded: 4 of 97 for 4.2% ± 4.0.
    public Proportion proportion() {
        long answers = Math.max(1, Math.round(impliedAnswers()));
        return new Proportion(Math.clamp(Math.round(percent / 100 * answers), 0, answers), answers);
    }
}
