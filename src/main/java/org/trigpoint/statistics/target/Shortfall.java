package org.trigpoint.statistics.target;

import org.trigpoint.statistics.Polarity;

/// How far a known reading is on the wrong side of a level.
///
/// @param target says which side is wrong; where it does not, the polarity of the measure does
/// @param reading with a known actual value
record Shortfall(Target target, Reading reading) {
    /// In the unit of the measure; 0 or less when the level is met.
    double from(double level) {
        double above = reading.actual().known().orElseThrow() - level;
        return switch (direction()) {
            case LOWER_IS_BETTER -> above;
            case HIGHER_IS_BETTER -> -above;
            case NEITHER -> Math.abs(above);
        };
    }

    Polarity direction() {
        return switch (target) {
            case Target.ReduceBy _ -> Polarity.LOWER_IS_BETTER;
            case Target.AtMost _ -> Polarity.LOWER_IS_BETTER;
            case Target.IncreaseBy _ -> Polarity.HIGHER_IS_BETTER;
            case Target.AtLeast _ -> Polarity.HIGHER_IS_BETTER;
            case Target.Maintain _ -> reading.polarity();
            case Target.MonitorDirection _ -> reading.polarity();
            case Target.BaselineToBeSet _ -> reading.polarity();
        };
    }
}
