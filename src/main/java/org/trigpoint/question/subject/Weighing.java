package org.trigpoint.question.subject;

import org.trigpoint.model.MissingReason;
import org.trigpoint.question.subject.Figure.Weighted;
import org.trigpoint.statistics.disclosure.Shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Weighted sums and ranks of what may be seen of counts. Nothing here uses a count that is withheld.
///
/// @param shown what is seen of the count of a key
record Weighing(Function<String, Shown> shown) {
    private static final long MANY = Long.MAX_VALUE / 4;

    /// What one withheld count may be.
    private record Unknown(double weight, long low, long high) {}

    Seen sum(Figure.WeightedSum figure) {
        double sum = 0;
        long counted = 0;
        boolean rounded = false;
        List<Unknown> unknown = new ArrayList<>();
        for (Weighted part : figure.parts()) {
            switch (shown.apply(part.key())) {
                case Shown.Exact exact -> {
                    counted += exact.count();
                    sum += exact.count() * part.weight();
                }
                case Shown.Rounded about -> {
                    rounded = true;
                    sum += about.count() * part.weight();
                }
                case Shown.Fewer fewer -> unknown.add(new Unknown(part.weight(), 1, fewer.than() - 1L));
                case Shown.Masked masked -> unknown.add(new Unknown(part.weight(), masked.atLeast(), MANY));
                case Shown.Withheld _ -> unknown.add(new Unknown(part.weight(), 0, MANY));
            }
        }
        if (unknown.isEmpty()) {
            return new Seen.Amount(sum, Unit.COUNT, rounded);
        }
        return shown.apply(figure.total()) instanceof Shown.Exact all && !rounded
                ? between(sum, all.count() - counted, unknown)
                : new Seen.Absent(MissingReason.SUPPRESSED);
    }

    private static Seen between(double sum, long left, List<Unknown> unknown) {
        Comparator<Unknown> light = Comparator.comparingDouble(Unknown::weight);
        return new Seen.Range(sum + filled(left, unknown, light), sum + filled(left, unknown, light.reversed()),
                Unit.COUNT);
    }

    /// The weight of so many incidents in all, as many of them as can be of the first kinds.
    private static double filled(long incidents, List<Unknown> unknown, Comparator<Unknown> order) {
        long left = incidents - unknown.stream().mapToLong(Unknown::low).sum();
        double weight = 0;
        for (Unknown one : unknown.stream().sorted(order).toList()) {
            long more = Math.min(left, one.high() - one.low());
            weight += one.weight() * (one.low() + more);
            left -= more;
        }
        return weight;
    }

    Seen rank(Figure.WeightedRank figure) {
        double own = product(figure.of());
        long above = figure.among()
                .stream()
                .filter(other -> isSeen(other) && product(other) > own)
                .count();
        return new Seen.Amount(above + 1., Unit.MARK, false);
    }

    private boolean isSeen(Weighted weighted) {
        Shown seen = shown.apply(weighted.key());
        return seen instanceof Shown.Exact || seen instanceof Shown.Rounded;
    }

    private double product(Weighted weighted) {
        return switch (shown.apply(weighted.key())) {
            case Shown.Exact exact -> exact.count() * weighted.weight();
            case Shown.Rounded about -> about.count() * weighted.weight();
            case Shown.Withheld _, Shown.Fewer _, Shown.Masked _ -> 0;
        };
    }

    /// The change between two sums of seen counts.
    Seen change(Figure.WeightedChange figure) {
        return sum(figure.before()) instanceof Seen.Amount then && sum(figure.after()) instanceof Seen.Amount now
                && then.value() > 0
                        ? new Seen.Amount(100 * (now.value() / then.value() - 1), Unit.PERCENT_CHANGE,
                                then.rounded() || now.rounded())
                        : new Seen.Absent(MissingReason.NOT_APPLICABLE);
    }
}
