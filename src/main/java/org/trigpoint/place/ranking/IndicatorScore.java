package org.trigpoint.place.ranking;

/// One indicator of one area, or of a group of areas.
///
/// @param indicator the name of the indicator
/// @param count the number itself: a count, or a value such as a score (of a group, the sum); NaN when unknown
/// @param denominator what it is divided by: persons, households, or 1 for each area
/// @param rate the number per head, per household, or as it is; NaN when unknown
/// @param share the part of the indicator's total that falls here, 0 to 1; NaN of a value or an unknown number
/// @param locationQuotient LQ = (x/X)/(p/P), the share divided by the share of population (or households): 1 is what
///     the population leads one to expect; NaN where there is no share or no population
/// @param index the rate as a percentage of the reference rate, 100 is average; NaN when unknown
public record IndicatorScore(String indicator, double count, double denominator, double rate, double share,
        double locationQuotient, double index) {
    static IndicatorScore of(IndicatorUse use, double count, double denominator) {
        double rate = count / denominator;
        double share = use.basis() == Basis.VALUE ? Double.NaN : count / use.total();
        boolean perPopulation = use.basis() == Basis.PER_HEAD || use.basis() == Basis.PER_HOUSEHOLD;
        double quotient = perPopulation ? share / (denominator / use.totalDenominator()) : Double.NaN;
        return new IndicatorScore(use.name(), count, denominator, rate, share, quotient, 100 * rate / use.reference());
    }
}
