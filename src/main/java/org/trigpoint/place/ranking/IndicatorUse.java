package org.trigpoint.place.ranking;

/// How an indicator was used in a ranking: the line a report prints beside the table.
///
/// @param name the indicator
/// @param weight its share of all weights used, 0 to 1
/// @param basis how its numbers were made comparable; [Basis#COUNT] where no population or households were known
/// @param total the sum over the ranked areas that have a number; of a value, the sum of the values
/// @param totalDenominator the sum of the denominators of the same areas: persons, households, or areas
/// @param reference the rate that stands for 100
public record IndicatorUse(String name, double weight, Basis basis, double total, double totalDenominator,
        double reference) {}
