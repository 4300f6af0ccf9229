package org.trigpoint.question.scale;

import org.trigpoint.model.RefusedException;
import org.trigpoint.question.scale.Scale.Line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the lines of a scale must be to make sense.
final class ScaleCheck {
    private static final double MOST = 1_000_000;

    private ScaleCheck() {}

    /// @throws RefusedException naming the line and what to write instead
    static void check(Scale scale, List<Line> lines) {
        for (Line line : lines) {
            if (line.name().isEmpty()) {
                throw new RefusedException("every line needs a name");
            }
            for (double number : line.numbers()) {
                if (!(number >= 0 && number <= MOST)) {
                    throw new RefusedException("'" + line.name() + "' needs numbers from 0 to 1,000,000");
                }
            }
        }
        if (scale.kind() == Scale.Kind.BANDS) {
            bands(lines);
        } else if (scale.kind() == Scale.Kind.WEIGHTS) {
            weights(lines);
        }
    }

    private static void bands(List<Line> lines) {
        Set<String> names = new HashSet<>();
        double next = Double.NaN;
        for (Line line : lines) {
            double from = line.numbers().get(0);
            double to = line.numbers().get(1);
            if (!names.add(line.name().toLowerCase(Locale.UK))) {
                throw new RefusedException("two bands are called '" + line.name() + "'; give one another name");
            }
            if (from != Math.rint(from) || to != Math.rint(to) || to < from) {
                throw new RefusedException("'" + line.name()
                        + "' goes from a whole number to the same or a higher one");
            }
            if (!Double.isNaN(next) && from != next) {
                throw new RefusedException("'" + line.name() + "' begins at " + (long) from
                        + ", and the band before it ends at " + (long) (next - 1) + "; let it begin at " + (long) next);
            }
            next = to + 1;
        }
    }

    private static void weights(List<Line> lines) {
        if (lines.stream().allMatch(line -> line.numbers().get(0) == 0)) {
            throw new RefusedException("at least one weight is more than 0");
        }
        for (Line line : lines) {
            double highest = line.numbers().get(1);
            if (highest < 1 || highest != Math.rint(highest)) {
                throw new RefusedException("the highest score of '" + line.name() + "' is a whole number of 1 or more");
            }
        }
    }
}
