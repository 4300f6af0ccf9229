package org.trigpoint.statistics.target;

import org.trigpoint.model.MeasureUnit;

/// How far a target may be missed and still be amber. Printed beside the table.
public sealed interface Tolerance {
    /// None: a target is met or missed.
    static Tolerance none() {
        return new Absolute(0);
    }

    /// So much in the unit of the measure: 2 points of a percentage, 10 incidents.
    ///
    /// @param amount 0 or more
    record Absolute(double amount) implements Tolerance {
        public Absolute {
            requireAmount(amount);
        }
    }

    /// So many per cent of the level.
    ///
    /// @param percent 0 or more
    record Relative(double percent) implements Tolerance {
        public Relative {
            requireAmount(percent);
        }
    }

    /// How far below or above a level is still tolerated, in the unit of the measure.
    default double margin(double level) {
        return switch (this) {
            case Absolute absolute -> absolute.amount();
            case Relative relative -> Math.abs(level) * relative.percent() / 100;
        };
    }

    /// Such as "tolerance 5% of the target"; "no tolerance".
    default String words(MeasureUnit unit) {
        return switch (this) {
            case Absolute absolute when absolute.amount() == 0 -> "no tolerance";
            case Absolute absolute when unit == MeasureUnit.PERCENT -> "tolerance "
                    + MeasureUnit.number(absolute.amount()) + " points";
            case Absolute absolute -> "tolerance " + unit.words(absolute.amount());
            case Relative relative -> "tolerance " + MeasureUnit.PERCENT.words(relative.percent()) + " of the target";
        };
    }

    private static void requireAmount(double amount) {
        if (!(amount >= 0 && Double.isFinite(amount))) {
            throw new IllegalArgumentException("a tolerance is 0 or more: " + amount);
        }
    }
}
