package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a value of a measure rests on, as its supplier states it; `null` where nothing is said.
///
/// @param low the lower end of a published 95% interval, in the unit of the measure
/// @param high its upper end
/// @param numerator the events or people counted
/// @param denominator those they are counted out of: residents, cases, or the answers to a survey
/// @param designEffect how much wider a survey's weighting makes its variance; 1 for a simple random sample
/// @param source who published the value
/// @param published when
public record Basis(@Nullable Double low, @Nullable Double high, @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double designEffect, @Nullable String source, @Nullable LocalDate published) {

    /// How many standard errors a 95% interval reaches to either side.
    private static final double REACH = 1.959963984540054;

    /// Nothing stated.
    public static final Basis UNKNOWN = new Basis(null, null, null, null, null, null, null);

    /// A value whose source and date are all that is stated.
    public static Basis from(@Nullable String source, @Nullable LocalDate published) {
        return new Basis(null, null, null, null, null, source, published);
    }

    /// A survey's percentage stated with a margin, such as 4.2% ± 4.0, its number of answers unsaid: the answers that the
    /// margin implies.
    public static Basis ofMargin(double percent, double marginPoints, @Nullable String source,
            @Nullable LocalDate published) {
        double answers = impliedAnswers(percent, marginPoints);
        return new Basis(null, null, percent / 100 * answers, answers, null, source, published);
    }

    /// About how many answers a margin implies: p(1 − p)·(1.96/margin)², the margin taken for that of Wald's 95% interval.
    /// 4.2% ± 4.0 implies 96.6.
    ///
    /// @param percent above 0 and below 100
    /// @param marginPoints half the width of the interval, in percentage points; above 0
    public static double impliedAnswers(double percent, double marginPoints) {
        double errors = REACH / marginPoints;
        return percent * (100 - percent) * errors * errors;
    }
}
