package org.trigpoint.question.measure;

import org.trigpoint.model.Basis;
import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.Period;
import org.trigpoint.model.Value;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Proportion;
import org.trigpoint.statistics.Rate;

import java.util.Optional;

/// One value of a series.
///
/// @param period the month, quarter or year it is of
/// @param value the value, or why there is none
/// @param basis what it rests on
public record SeriesPoint(Period period, Value value, Basis basis) {

    private static final double CONFIDENCE = .95;

    /// The 95% interval, in the unit of the measure: as published where it was, else Wilson's of a percentage of a known
    /// number (of answers, divided by their design effect) and Byar's of a rate. Empty where nothing is known of how the
    /// value came about, and for counts.
    public Optional<Interval> interval(MeasureUnit unit) {
        Double low = basis.low();
        Double high = basis.high();
        if (low != null && high != null) {
            return Optional.of(new Interval(low, high));
        }
        if (value.known().isEmpty() || basis.denominator() == null || !(basis.denominator() > 0)) {
            return Optional.empty();
        }
        return switch (unit) {
            case PERCENT -> Optional.of(Proportion.interval(share(), answers(), CONFIDENCE).times(100));
            case RATE_PER_HUNDRED, RATE_PER_THOUSAND, RATE_PER_TEN_THOUSAND, RATE_PER_HUNDRED_THOUSAND,
                    RATE_PER_MILLION ->
                basis.numerator() == null
                        ? Optional.empty()
                        : Optional.of(new Rate(Math.round(basis.numerator()), basis.denominator(), unit.per())
                                .interval(CONFIDENCE));
            case COUNT, DAYS, POUNDS, FIGURE -> Optional.empty();
        };
    }

    /// A percentage as a proportion of the answers it rests on; empty where their number is unknown.
    Optional<Proportion> proportion() {
        if (value.known().isEmpty() || basis.denominator() == null || !(basis.denominator() >= 1)) {
            return Optional.empty();
        }
        long answers = Math.max(1, Math.round(answers()));
        return Optional.of(new Proportion(Math.clamp(Math.round(share() * answers), 0, answers), answers));
    }

    private double share() {
        return Math.clamp(value.known().orElseThrow() / 100, 0, 1);
    }

    /// Answers as good as a simple random sample's.
    private double answers() {
        double denominator = basis.denominator() == null ? Double.NaN : basis.denominator();
        return basis.designEffect() == null ? denominator : denominator / basis.designEffect();
    }
}
