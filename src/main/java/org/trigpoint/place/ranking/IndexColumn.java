package org.trigpoint.place.ranking;

import java.util.List;

/// One indicator over all ranked areas, ready to be turned into indices.
final class IndexColumn {
    final String name;
    final double weight;
    final Basis basis;
    /// The number of each area; NaN when unknown.
    final double[] numerators;
    /// What one event adds to the number of each area.
    final double[] grains;
    /// What each number is divided by.
    final double[] denominators;
    /// How much each area counts in the overall rate.
    private final double[] exposures;

    IndexColumn(Indicator indicator, int position, Basis basis, List<AreaProfile> areas) {
        name = indicator.name();
        weight = indicator.weight();
        this.basis = basis;
        numerators = areas.stream().mapToDouble(area -> area.values().get(position)).toArray();
        grains = areas.stream().mapToDouble(area -> area.grains().get(position)).toArray();
        denominators = areas.stream().mapToDouble(area -> area.denominator(basis)).toArray();
        exposures = basis == Basis.VALUE ? populations(areas) : denominators;
    }

    /// Values are averaged by population where there is one, else every area counts the same.
    private static double[] populations(List<AreaProfile> areas) {
        boolean known = areas.stream().anyMatch(area -> area.has(Basis.PER_HEAD));
        return areas.stream()
                .mapToDouble(area -> !known ? 1 : area.has(Basis.PER_HEAD) ? area.population() : 0)
                .toArray();
    }

    boolean known(int area) {
        return !Double.isNaN(numerators[area]);
    }

    double rate(int area) {
        return numerators[area] / denominators[area];
    }

    /// The sum of the known numbers.
    double total() {
        double sum = 0;
        for (double number : numerators) {
            sum += Double.isNaN(number) ? 0 : number;
        }
        return sum;
    }

    /// The sum of the denominators of the areas whose number is known.
    double totalDenominator() {
        double sum = 0;
        for (int i = 0; i < denominators.length; i++) {
            sum += known(i) ? denominators[i] : 0;
        }
        return sum;
    }

    /// The rate that stands for 100, from numbers that may differ from the observed ones.
    double reference(double[] numbers, Denominator denominator) {
        return denominator == Denominator.MEAN_OF_RATES ? meanRate(numbers) : overallRate(numbers);
    }

    private double meanRate(double[] numbers) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                sum += numbers[i] / denominators[i];
                n++;
            }
        }
        return sum / n;
    }

    private double overallRate(double[] numbers) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                above += numbers[i] / denominators[i] * exposures[i];
                below += exposures[i];
            }
        }
        return above / below;
    }
}
