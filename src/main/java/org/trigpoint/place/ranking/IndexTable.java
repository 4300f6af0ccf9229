package org.trigpoint.place.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The numbers of a ranking as columns: a numerator and a denominator of every usable indicator for every usable area.
final class IndexTable {
    final Denominator denominator;
    final List<AreaProfile> areas = new ArrayList<>();
    final List<LeftOut> areasLeftOut = new ArrayList<>();
    final List<IndexColumn> columns = new ArrayList<>();
    final List<LeftOut> indicatorsLeftOut = new ArrayList<>();

    IndexTable(List<Indicator> indicators, List<AreaProfile> profiles, Denominator denominator) {
        this.denominator = denominator;
        requireSound(indicators, profiles);
        List<Basis> bases = indicators.stream().map(indicator -> basisFor(indicator, profiles)).toList();
        profiles.forEach(profile -> admit(profile, bases));
        do {
            fillColumns(indicators, bases);
        } while (dropAreasKnownByLessThanHalf());
    }

    private static void requireSound(List<Indicator> indicators, List<AreaProfile> profiles) {
        Set<String> names = new HashSet<>();
        for (Indicator indicator : indicators) {
            if (!names.add(indicator.name())) {
                throw new IllegalArgumentException("The indicator " + indicator.name() + " is given twice.");
            }
        }
        Set<String> codes = new HashSet<>();
        for (AreaProfile profile : profiles) {
            if (!codes.add(profile.areaCode())) {
                throw new IllegalArgumentException("The area " + profile.areaCode() + " is given twice.");
            }
            if (profile.values().size() != indicators.size()) {
                throw new IllegalArgumentException("Area " + profile.areaCode() + " has " + profile.values().size()
                        + " numbers for " + indicators.size() + " indicators.");
            }
        }
    }

    private static Basis basisFor(Indicator indicator, List<AreaProfile> profiles) {
        return profiles.stream().anyMatch(profile -> profile.has(indicator.basis())) ? indicator.basis() : Basis.COUNT;
    }

    private void admit(AreaProfile profile, List<Basis> bases) {
        if (bases.contains(Basis.PER_HEAD) && !profile.has(Basis.PER_HEAD)) {
            areasLeftOut.add(new LeftOut(profile.areaCode(), profile.population() == 0
                    ? "nobody lives there, so no rate"
                    : "no population, so no rate"));
        } else if (bases.contains(Basis.PER_HOUSEHOLD) && !profile.has(Basis.PER_HOUSEHOLD)) {
            areasLeftOut.add(new LeftOut(profile.areaCode(), "no households, so no rate"));
        } else {
            areas.add(profile);
        }
    }

    private void fillColumns(List<Indicator> indicators, List<Basis> bases) {
        columns.clear();
        indicatorsLeftOut.clear();
        for (int j = 0; j < indicators.size(); j++) {
            int position = j;
            IndexColumn column = new IndexColumn(indicators.get(j), j, bases.get(j), areas);
            if (column.total() > 0) {
                columns.add(column);
            } else {
                boolean known = areas.stream().anyMatch(area -> !Double.isNaN(area.values().get(position)));
                indicatorsLeftOut.add(new LeftOut(column.name, known ? "zero in every area" : "no numbers"));
            }
        }
        if (!columns.isEmpty() && weights() == 0) {
            throw new IllegalArgumentException("At least one indicator that has numbers needs a weight above zero.");
        }
    }

    private boolean dropAreasKnownByLessThanHalf() {
        List<AreaProfile> dropped = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            double known = 0;
            for (IndexColumn column : columns) {
                known += column.known(i) ? column.weight : 0;
            }
            if (known == 0 || known < weights() / 2) {
                dropped.add(areas.get(i));
            }
        }
        String reason = columns.isEmpty() ? "no indicator to rank by" : "less than half of the index is known";
        dropped.forEach(area -> areasLeftOut.add(new LeftOut(area.areaCode(), reason)));
        areas.removeAll(dropped);
        return !dropped.isEmpty() && !columns.isEmpty();
    }

    private double weights() {
        return columns.stream().mapToDouble(column -> column.weight).sum();
    }

    /// The weights of the columns, as they were given.
    double[] columnWeights() {
        return columns.stream().mapToDouble(column -> column.weight).toArray();
    }

    /// The observed numbers, one row a column.
    double[][] observed() {
        return columns.stream().map(column -> column.numerators).toArray(double[][]::new);
    }

    /// The index of every area.
    ///
    /// @param numbers one row a column, one number an area; NaN when unknown
    /// @param weights one a column
    /// @param into receives the indices
    void indices(double[][] numbers, double[] weights, double[] into) {
        double[] known = new double[into.length];
        Arrays.fill(into, 0);
        for (int j = 0; j < weights.length; j++) {
            IndexColumn column = columns.get(j);
            double reference = column.reference(numbers[j], denominator);
            double scale = reference > 0 ? 100 * weights[j] / reference : 0;
            for (int i = 0; i < into.length; i++) {
                if (!Double.isNaN(numbers[j][i])) {
                    into[i] += scale * (numbers[j][i] / column.denominators[i]);
                    known[i] += weights[j];
                }
            }
        }
        for (int i = 0; i < into.length; i++) {
            into[i] /= known[i];
        }
    }
}
